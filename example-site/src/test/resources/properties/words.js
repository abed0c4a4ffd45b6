// What a page says and where it leads, but for what scripts may add: buttons, and dialogs that they open.
const extra = 'script, style, template, noscript, button, dialog';
const body = document.body.cloneNode(true);
body.querySelectorAll(extra).forEach(element => element.remove());
return [body.textContent.replace(/\s+/g, ' ').trim(), ...[...body.querySelectorAll('a[href]')].map(link => link.getAttribute('href')).sort()];

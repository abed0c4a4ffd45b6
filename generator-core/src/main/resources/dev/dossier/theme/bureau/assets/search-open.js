// Opens the search: by its link at the top of the page, which else leads to its page, and by "/" outside of fields.
const link = document.querySelector('.search-open');
const page = document.querySelector('.search-page');

function load() {
  return import(new URL(link.dataset.module, document.baseURI));
}

function open(event) {
  event.preventDefault();
  if (page) {
    document.getElementById('searchField')?.focus();
  } else {
    load().then((search) => search.ask(link)).catch(() => location.assign(link.href));
  }
}

link.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    open(event);
  }
});
document.addEventListener('keydown', (event) => {
  const own = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented;
  if (event.key === '/' && !own && !event.target.closest('input, select, textarea, dialog, [contenteditable]') && isWanted()) {
    open(event);
  }
});
if (page) {
  load().then((search) => search.show(link, page));
}

// A reader whose tools or hands press keys by mistake may switch the key off (WCAG 2.2, 2.1.4).
function isWanted() {
  try {
    return localStorage.getItem('search-no-key') !== 'true';
  } catch {
    return true;
  }
}

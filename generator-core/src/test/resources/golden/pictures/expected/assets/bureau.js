(() => {
'use strict';
const main = document.getElementById('mainContent');
if (!main) {
return;
}
const links = new Map([...document.querySelectorAll('.toc a')].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
const headings = [...main.querySelectorAll('.prose :is(h2, h3)[id]')];
const mark = () => {
const at = headings.filter((one) => links.has(one.id) && one.getBoundingClientRect().top < innerHeight / 3).pop();
const now = at && links.get(at.id);
if (!now || now.ariaCurrent !== 'true') {
links.forEach((a) => a.removeAttribute('aria-current'));
if (now) {
now.setAttribute('aria-current', 'true');
const list = now.closest('.toc');
if (list.scrollHeight > list.clientHeight) {
list.scrollTop = now.offsetTop - list.clientHeight / 2;
}
}
}
};
if (links.size > 1 && !CSS.supports('scroll-target-group: auto')) {
const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
headings.forEach((one) => watch.observe(one));
}
if (navigator.clipboard) {
headings.forEach((heading) => {
const button = document.createElement('button');
button.type = 'button';
button.className = 'anchor';
button.ariaLabel = main.dataset.copy;
button.title = main.dataset.copy;
button.addEventListener('click', async () => {
await navigator.clipboard.writeText(new URL('#' + heading.id, location.href).href);
button.ariaLabel = main.dataset.copied;
button.classList.add('copied');
setTimeout(() => {
button.ariaLabel = main.dataset.copy;
button.classList.remove('copied');
}, 2000);
});
heading.append(button);
});
}
if ('popover' in HTMLElement.prototype) {
let box;
main.addEventListener('click', (event) => {
const ref = event.target.closest('sup a[href^="#fn-"]');
const note = ref && document.getElementById(decodeURIComponent(ref.hash.slice(1)));
if (!note || event.ctrlKey || event.metaKey || event.shiftKey) {
return;
}
event.preventDefault();
if (box) {
box.remove();
}
box = document.createElement('aside');
box.className = 'note-box';
box.popover = 'auto';
box.tabIndex = -1;
box.setAttribute('aria-label', ref.textContent);
note.childNodes.forEach((node) => box.append(node.cloneNode(true)));
box.querySelectorAll('.footnote-backref').forEach((one) => one.remove());
box.querySelectorAll('[id]').forEach((one) => one.removeAttribute('id'));
ref.parentElement.append(box);
box.addEventListener('toggle', (change) => {
if (change.newState === 'closed') {
box.remove();
ref.focus({ preventScroll: true });
}
});
box.showPopover();
const at = ref.getBoundingClientRect();
const room = innerWidth - box.offsetWidth - 16;
box.style.left = Math.max(16, Math.min(at.left, room)) + 'px';
const below = at.bottom + 8;
box.style.top = (below + box.offsetHeight > innerHeight ? Math.max(8, at.top - box.offsetHeight - 8) : below) + 'px';
box.focus({ preventScroll: true });
});
}
})();

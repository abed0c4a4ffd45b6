const element = (name, properties = {}, ...children) => {
const made = Object.assign(document.createElement(name), properties);
made.append(...children);
return made;
};
const open = (list, start) => {
const items = [...list.children];
const words = list.dataset;
const rtl = getComputedStyle(list).direction === 'rtl';
const slides = items.map((item) => {
const slide = element('li', {}, ...[...item.children].map((child) => child.cloneNode(true)));
slide.querySelectorAll('[id]').forEach((one) => one.removeAttribute('id'));
slide.querySelectorAll('a > img').forEach((image) => {
image.sizes = '100vw';
image.loading = 'lazy';
image.parentNode.replaceWith(image);
});
return slide;
});
const strip = element('ul', { tabIndex: 0 }, ...slides);
const status = element('p', { className: 'count', role: 'status' });
const button = (name, action, text) => {
const made = element('button', { type: 'button', className: name, textContent: text, onclick: action });
made.setAttribute('aria-label', words[name]);
return made;
};
let current = start;
const tell = () => {
status.textContent = `${current + 1} / ${items.length}`;
previous.disabled = current === 0;
next.disabled = current === items.length - 1;
};
const go = (number) => {
current = Math.min(Math.max(number, 0), items.length - 1);
strip.scrollTo({ left: (rtl ? -1 : 1) * current * strip.clientWidth });
tell();
};
const previous = button('previous', () => go(current - 1), rtl ? '→' : '←');
const next = button('next', () => go(current + 1), rtl ? '←' : '→');
const dialog = element('dialog', { className: 'lightbox' },
strip, element('div', {}, previous, status, next, button('close', () => dialog.close(), '×')));
dialog.setAttribute('aria-label', list.getAttribute('aria-label'));
strip.setAttribute('aria-label', list.getAttribute('aria-label'));
const steps = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1, Home: -items.length, End: items.length };
dialog.addEventListener('keydown', (event) => {
if (event.key in steps) {
event.preventDefault();
go(current + steps[event.key]);
}
});
strip.addEventListener('scrollend', () => {
current = Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth);
tell();
});
dialog.addEventListener('close', () => dialog.remove());
document.body.append(dialog);
dialog.showModal();
go(start);
};
document.addEventListener('click', (event) => {
const link = event.target.closest('.gallery > ul a');
if (link?.firstElementChild?.matches('img') && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
event.preventDefault();
const list = link.closest('ul');
open(list, [...list.children].indexOf(link.closest('li')));
}
});

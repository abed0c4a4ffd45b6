// Nothing has to be scrolled sideways (WCAG 2.2, 1.4.10).
const root = document.documentElement;
const wider = root.scrollWidth - root.clientWidth;
if (wider <= 0) {
  return [];
}
const rtl = getComputedStyle(root).direction === 'rtl';
const widest = [...document.querySelectorAll('body *')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && (rtl ? box.left < -1 : box.right > root.clientWidth + 1);
}).slice(0, 3).map(element => element.cloneNode(false).outerHTML);
return ['is wider than the window by ' + wider + ' px: ' + widest.join(' ')];

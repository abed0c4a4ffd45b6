// Puts into a page what every property must find.
const add = (tag, attributes, text) => {
  const element = document.createElementNS(attributes.xmlns ?? 'http://www.w3.org/1999/xhtml', tag);
  Object.entries(attributes).forEach(([name, value]) => name === 'css' ? element.style.cssText = value : element.setAttribute(name, value));
  element.textContent = text ?? '';
  return element;
};
const main = document.querySelector('main');
const svg = {xmlns: 'http://www.w3.org/2000/svg'};
const drawing = add('svg', {...svg, width: 200, height: 100, role: 'img', 'aria-label': 'a'});
drawing.append(add('rect', {...svg, width: 200, height: 100, css: 'fill: color-mix(in srgb, Canvas 95%, CanvasText)'}),
  add('text', {...svg, y: 50, css: 'fill: color-mix(in srgb, Canvas 85%, CanvasText)'}, 'pale'));
const row = add('p', {});
row.append(add('a', {href: '#a', css: 'display: inline-block; inline-size: 9px; block-size: 9px; overflow: hidden'}, 'a'),
  add('a', {href: '#b', css: 'display: inline-block; inline-size: 9px; block-size: 9px; overflow: hidden'}, 'b'));
const hidden = add('p', {css: 'position: relative'});
hidden.append(add('a', {href: '#c'}, 'covered'), add('i', {css: 'position: absolute; inset: 0; background: Canvas'}));
main.append(add('p', {style: 'color: red'}), add('img', {src: 'absent.png'}), drawing, row, hidden,
  add('a', {href: '#d', css: 'outline: none'}, 'not shown'),
  add('em', {css: 'color: light-dark(#111, #222)'}, 'dark'),
  add('p', {css: 'forced-color-adjust: none; color: light-dark(#ddd, #ddd)'}, 'not forced'),
  add('b', {css: 'transition: color 1s'}, 'moves'),
  add('p', {css: 'inline-size: 400px'}, 'wide'),
  add('p', {css: 'block-size: 3ex; inline-size: 10em; overflow: hidden; line-height: 3ex; white-space: nowrap; font-size: 12px'}, 'just as long as it is'));
const box = main.lastChild;
box.style.inlineSize = box.scrollWidth + 'px';
return [];

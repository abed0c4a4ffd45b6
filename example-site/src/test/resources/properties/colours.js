// Texts of drawings can be told from what is behind them, and the drawings from the page (WCAG 2.2, 1.4.3 and 1.4.11); where colours are
// forced, so can all texts.
const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
const rgba = colour => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#0000';
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
};
const over = ([r, g, b, a], below) => [r, g, b].map((part, i) => part * a + below[i] * (1 - a));
const light = colour => colour.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
  .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const paper = element => {
  const layers = [];
  for (let at = element; at !== null; at = at.parentElement) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    layers.unshift(colour);
    if (colour[3] === 1) {
      break;
    }
  }
  return layers.reduce((below, layer) => over(layer, below), rgba('Canvas').slice(0, 3));
};
const paint = (element, what) => {
  const style = getComputedStyle(element);
  return style[what] === 'none' || style[what].startsWith('url') ? null
    : rgba(style[what]).map((part, i) => i < 3 ? part : part * style[what + 'Opacity'] * style.opacity);
};
const found = [];
for (const svg of document.querySelectorAll('main svg')) {
  if (!svg.checkVisibility() || svg.getBoundingClientRect().width < 100) {
    continue;
  }
  const behind = paper(svg.parentElement);
  const shapes = [...svg.querySelectorAll('path, rect, circle, line, polyline, polygon, ellipse, use')];
  const strongest = Math.max(0, ...shapes.flatMap(shape => [paint(shape, 'fill'), paint(shape, 'stroke')])
    .filter(colour => colour !== null && colour[3] > 0).map(colour => contrast(over(colour, behind), behind)));
  const name = svg.cloneNode(false).outerHTML.slice(0, 160);
  if (shapes.length > 0 && strongest < 3) {
    found.push('no shape has a contrast of 3 to the page, the strongest has ' + strongest.toFixed(2) + ': ' + name);
  }
  svg.scrollIntoView({block: 'center', behavior: 'instant'});
  for (const text of [...svg.querySelectorAll('text')].slice(0, 60)) {
    const box = text.getBoundingClientRect();
    if (box.width === 0 || !text.checkVisibility({visibilityProperty: true})) {
      continue;
    }
    const below = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
      .filter(element => shapes.includes(element)).reverse();
    const ground = below.map(shape => paint(shape, 'fill')).filter(colour => colour !== null).reduce((under, layer) => over(layer, under), behind);
    const ink = paint(text, 'fill');
    const ratio = ink === null ? 1 : contrast(over(ink, ground), ground);
    if (ratio < 4.5) {
      found.push('the text "' + text.textContent.trim() + '" has a contrast of ' + ratio.toFixed(2) + ' in ' + name);
    }
  }
}
const texts = matchMedia('(forced-colors: active)').matches ? document.querySelectorAll('body *') : [];
for (const element of texts) {
  const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '');
  if (says && !element.closest('svg') && element.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
    const ground = paper(element);
    const ratio = contrast(over(rgba(getComputedStyle(element).color), ground), ground);
    if (ratio < 4.5) {
      found.push('the colour of text has a contrast of ' + ratio.toFixed(2) + ' in ' + element.outerHTML.slice(0, 160));
    }
  }
}
scrollTo(0, 0);
return [...new Set(found)].slice(0, 8);

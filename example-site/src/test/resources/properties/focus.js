// Whatever has the focus shows it, is not hidden by something else, and can be seen (WCAG 2.2, 2.4.7 and 2.4.11), forwards and backwards.
const found = [];
const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
  element => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert], dialog:not([open])')
    && element.checkVisibility({visibilityProperty: true}));
// Of those that look alike, the first and the last are as good as all.
const alike = Map.groupBy(stops, element => [element, element.parentElement].map(one => one.localName + '.' + one.className).join(' '));
const some = stops.filter(element => [...alike.values()].some(group => group[0] === element || group.at(-1) === element));
// Of what is larger than the window, the part that is in it counts.
const seen = element => [...element.getClientRects()].some(box => {
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(
    ([x, y]) => [left + x * (right - left), top + y * (bottom - top)]);
  return left < right && top < bottom && points.some(([x, y]) => {
    const found = document.elementFromPoint(x, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
});
for (const order of [some, [...some].reverse()]) {
  for (const element of order) {
    element.focus({focusVisible: true});
    const name = element.outerHTML.slice(0, 200);
    if (document.activeElement !== element) {
      found.push('does not take the focus: ' + name);
      continue;
    }
    const style = getComputedStyle(element);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
      found.push('does not show the focus: ' + name);
    }
    if (!seen(element)) {
      found.push('is hidden when it has the focus: ' + name);
    }
  }
}
document.activeElement.blur();
scrollTo(0, 0);
return [...new Set(found)].slice(0, 8);

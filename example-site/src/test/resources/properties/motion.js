// Nothing moves for who wants nothing to move (WCAG 2.2, 2.3.3). A millisecond is what themes say to end a transition at once.
const found = [];
const moves = durations => durations.split(',').some(duration => parseFloat(duration) > 0.001);
for (const element of document.querySelectorAll('*')) {
  for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(element, part);
    if (moves(style.transitionDuration) || style.animationName !== 'none' && moves(style.animationDuration)) {
      found.push('moves: ' + element.cloneNode(false).outerHTML + (part ?? ''));
    }
    if (style.scrollBehavior === 'smooth') {
      found.push('scrolls smoothly: ' + element.cloneNode(false).outerHTML);
    }
  }
}
return found.slice(0, 5);

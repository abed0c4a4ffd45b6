// No text is cut off where letters, words and lines are further apart or larger (WCAG 2.2, 1.4.4 and 1.4.12).
return [...document.querySelectorAll('body *')].filter(element => {
  const style = getComputedStyle(element);
  const cuts = overflow => overflow === 'hidden' || overflow === 'clip';
  // What is only for screen readers is a pixel wide.
  return element.clientWidth > 2 && element.textContent.trim() !== '' && !element.closest('svg')
    && (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1
      || cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
}).map(element => 'text is cut off in ' + element.cloneNode(false).outerHTML);

/**
 * Looks over the page as it stands, in the page, where our types do not reach. Answers with findings in words:
 * cut labels, texts of the other language, targets too small for a finger.
 * `given` is { least: pixels of a target, language, own: texts of the interface in Chinese }.
 */
export const sweepScript = String.raw`(given) => {
  // Rows repeat: one finding for all that look alike.
  const found = new Map();
  const className = (element) => element?.getAttribute('class') ?? '';
  const shown = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.unseen, .skip, [aria-hidden="true"] svg');
  };
  const say = (kind, element, more = '') =>
    found.set(
      [kind, element.tagName, className(element), className(element.parentElement)].join(' '),
      kind + ': .' + className(element.parentElement) + ' <' + element.tagName.toLowerCase() + ' class="' + className(element) + '"> ' +
        (element.textContent ?? '').trim().slice(0, 50) + ' ' + more,
    );

  // Cut labels. What names something is never cut; other texts only where the whole stands in a title.
  const labels = 'button, [role="tab"], [role="columnheader"], th, .ant-btn, .ant-segmented-item-label, .tag:not([title]), .state, .status, .rung, .light, .page-tab, .view, label, legend, h1, h2, h3, dt, .side-link';
  for (const element of document.body.querySelectorAll('*')) {
    if (!shown(element) || element.closest('svg, textarea, input, .ant-select')) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' || style.display === 'contents') continue;
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    const wide = element.scrollWidth - element.clientWidth > 1;
    const tall = element.scrollHeight - element.clientHeight > 3;
    const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
    if (element.matches(labels) && wide && element.clientWidth > 0) say('cut', element, element.scrollWidth + '>' + element.clientWidth);
    // A box to tick takes the room round it as well, so that a finger meets it.
    else if (element.matches('[role="cell"], td') && wide && style.overflowX === 'visible' && element.clientWidth > 0 && !element.querySelector('.choose'))
      say('cut: lies over its neighbour', element, element.scrollWidth + '>' + element.clientWidth);
    else if (hasText && clips && (wide || tall) && !element.closest('[title], [aria-label]:not([role="table"], [role="region"], [role="group"], nav, section)'))
      say('cut without title', element, element.scrollWidth + '>' + element.clientWidth + ' ' + element.scrollHeight + '>' + element.clientHeight);
  }

  // Texts of the other language, keys instead of words.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    const element = node.parentElement;
    if (text === '' || !shown(element)) continue;
    if (/\{\{|^[a-z]+(?:[A-Z][a-z]+)+$|^[a-z]+_[a-z_]+$/u.test(text)) say('a key for words', element);
    const tongue = element.closest('[lang]').lang.startsWith('en') ? 'en' : 'zh';
    if (tongue !== given.language || element.closest('kbd, code, pre, .mono, .hash')) continue;
    if (tongue === 'en') {
      if (given.own.includes(text)) say('Chinese on an English page', element);
      else if (/[\u3001\u3002\uff0c\uff1a\uff1b\uff08\uff09]/u.test(text) && !/\p{Script=Han}/u.test(text)) say('Chinese stops on an English page', element, text);
    } else {
      for (const word of text.replaceAll(/\{\w+\}|\b[A-Z]{2,}-[\w-]*|\b[a-z]+(?:-[a-z0-9]+)+\b/gu, '').match(/[A-Za-z][A-Za-z'-]{2,}/gu) ?? [])
        if (!given.allowed.includes(word.toLowerCase())) say('English on a Chinese page', element, word);
    }
  }

  // Targets. A link in a sentence is as high as its line.
  const targets = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="menuitem"], [role="combobox"], [role="switch"]';
  for (const element of document.body.querySelectorAll(targets)) {
    const whole = element.closest('label, .ant-select, .ant-input-affix-wrapper, .ant-radio-wrapper, .ant-segmented-item, .drop, .search') ?? element;
    if (!shown(whole) || element.disabled || getComputedStyle(element).pointerEvents === 'none' || element.closest('[aria-hidden="true"]')) continue;
    const isInline = getComputedStyle(element).display === 'inline' && (element.parentElement.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    if (isInline) continue;
    // A link whose after-image covers its card is as large as the card.
    const stretched = getComputedStyle(element, '::after').position === 'absolute' ? element.closest('[role="row"], li, .card') : null;
    const box = (stretched ?? whole).getBoundingClientRect();
    if (box.height < given.least - 0.5 || box.width < 23.5) say('target', element, Math.round(box.width) + 'x' + Math.round(box.height) + ' ' + (element.getAttribute('aria-label') ?? ''));
  }
  return [...found.values()].map((one) => one.replaceAll(/\s+/gu, ' '));
}`;

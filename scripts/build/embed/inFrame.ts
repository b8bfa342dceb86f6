/**
 * Stands in the head of each page for frames, before all other scripts. It tells the page around it how tall it is, and
 * nothing else; it listens to no message. Nothing here takes the focus or moves the page around it before somebody uses
 * the frame.
 */

/**
 * Somebody is in this frame: they have just pressed something in it, or have done so before and the focus is here still. The
 * page around it can give the frame the focus, and that is not enough.
 */
function isUsed(): boolean {
  const { isActive = false, hasBeenActive = true } = navigator.userActivation ?? {};
  return isActive || (hasBeenActive && document.hasFocus());
}

function waitToBeUsed(): void {
  const { focus } = HTMLElement.prototype;
  const { scrollIntoView } = Element.prototype;
  HTMLElement.prototype.focus = function (this: HTMLElement, options) {
    if (!isUsed()) return;
    focus.call(this, options);
    // The guide scrolls to the top of a new screen. In a frame as tall as that screen, only the page around it can.
    if (this.tagName === 'H1') this.scrollIntoView({ block: 'nearest' });
  };
  Element.prototype.scrollIntoView = function (this: Element, options) {
    if (isUsed()) scrollIntoView.call(this, options);
  };
}

function tellHeight(): void {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The policy says which sites this may be: it is told to whoever shows the frame.
    window.parent.postMessage({ secondOpinionGuide: { height } }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  window.addEventListener('load', () => {
    // For a page that listens late.
    told = 0;
    tell();
  });
}

/** Most sites may not be shown in a frame. */
function openOtherSitesBeside(): void {
  const beside = ({ target }: Event) => {
    const link = target instanceof Element && target.closest('a');
    if (!link || !/^https?:$/.test(link.protocol) || link.origin === window.location.origin) return;
    link.target = '_blank';
    link.rel = 'noopener';
  };
  window.addEventListener('click', beside, true);
}

if (window.parent === window) {
  // Opened by itself, as from a hand-over link: the guide's own page is for that.
  const { pathname, search, hash } = window.location;
  window.location.replace(`../${pathname.split('/').pop()}${search}${hash}`);
} else {
  waitToBeUsed();
  tellHeight();
  openOtherSitesBeside();
  // What keeps the guide for when there is no line is for the guide's own address.
  Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
}

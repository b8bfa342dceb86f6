/**
 * Stands in a page of another site, beside the frame: makes each frame of the guide as tall as the guide in it says. It
 * heeds nobody but that frame, from the site that it was told to load, and no height that no page can have.
 */
window.addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  const height: unknown = data?.secondOpinionGuide?.height;
  if (typeof height !== 'number' || !(height >= 100 && height <= 100000)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.second-opinion-guide')) {
    if (frame.contentWindow !== source || new URL(frame.src).origin !== origin) continue;
    frame.style.height = `${Math.ceil(height)}px`;
  }
});

/**
 * The colours of the guide, as `#rrggbb`. The NHS's blue, logo and font are not ours to use. The build fails where two
 * that stand on each other are too close, and names them: `scripts/build/theme/contrast.ts` says which do.
 */
export const theme = {
  /** Bars, buttons, edges of what may be chosen, and the frame that a phone draws around the page. */
  brand: '#0b4f55',
  brandDeep: '#083d42',
  /** Behind a button while it is pressed. */
  brandDeepest: '#0a3138',
  ink: '#1e2b2d',
  inkSoft: '#3f4d4f',
  link: '#0a4d68',
  linkVisited: '#4b2a6b',
  /** What is urgent, and what is wrong. */
  red: '#9c1c1c',
  paper: '#ffffff',
  /** Behind everything. */
  ground: '#edf2f0',
  tint: '#e6f0ee',
  warm: '#fbf8f3',
  line: '#c3cfcd',
  lineFaint: '#d3dcda',
  lineStrong: '#a9b5b4',
  edge: '#6b7779',
  amber: '#e0a100',
  paleAmber: '#fff5da',
  /** Behind whatever has the focus. */
  focus: '#ffd24a',
} as const;

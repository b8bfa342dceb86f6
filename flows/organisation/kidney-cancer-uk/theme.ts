import type { Theme } from '../types.ts';

export const theme: Theme = {
  brand: '#0b4f55',
  brandDeep: '#083d42',
  brandDeepest: '#0a3138',
  ink: '#1e2b2d',
  inkSoft: '#3f4d4f',
  link: '#0a4d68',
  linkVisited: '#4b2a6b',
  red: '#9c1c1c',
  paper: '#ffffff',
  ground: '#edf2f0',
  tint: '#e6f0ee',
  warm: '#fbf8f3',
  line: '#c3cfcd',
  lineFaint: '#d3dcda',
  lineStrong: '#a9b5b4',
  edge: '#6b7779',
  amber: '#e0a100',
  paleAmber: '#fff5da',
  focus: '#ffd24a',
};

import type { Theme } from '../types.ts';

export const theme: Theme = {
  brand: '#4a2a6e',
  brandDeep: '#3a2057',
  brandDeepest: '#2b1742',
  ink: '#1e2b2d',
  inkSoft: '#3f4d4f',
  link: '#1d4380',
  linkVisited: '#6b1f5c',
  red: '#9c1c1c',
  paper: '#ffffff',
  ground: '#f1eef5',
  tint: '#ece6f3',
  warm: '#fbf8f3',
  line: '#c3cfcd',
  lineFaint: '#d3dcda',
  lineStrong: '#a9b5b4',
  edge: '#6b7779',
  amber: '#e0a100',
  paleAmber: '#fff5da',
  focus: '#ffd24a',
};

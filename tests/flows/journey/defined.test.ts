import { expect, test } from 'vitest';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { defineFlow } from '../../../src/engine/index.ts';

test('the flow that people are shown is right, and comes back as it is', () => {
  expect(defineFlow(secondOpinion)).toBe(secondOpinion);
});

test('whoever sends an answer nowhere is told in which guide, and after which question', () => {
  const talkFirst = { tags: 'question', on: { talk: 'tlak', goOn: 'treatment' } } as const;
  const broken = { ...secondOpinion, path: { ...secondOpinion.path, talkFirst } };
  expect(() => defineFlow(broken)).toThrow(
    'Flow second-opinion: tlak is led to by talkFirst, but is not on the path',
  );
});

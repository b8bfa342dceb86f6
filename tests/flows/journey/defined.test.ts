import { expect, test } from 'vitest';
import { flow as secondOpinion } from '../../../flows/second-opinion/index.ts';
import { defineFlow } from '../../../src/engine/index.ts';

test('the flow that people are shown is right, and comes back as it is', () => {
  expect(defineFlow(secondOpinion)).toBe(secondOpinion);
});

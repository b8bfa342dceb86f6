import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flow } from '../../../flows/second-opinion/index.ts';
import { replay, withAnswer } from '../../../src/engine/index.ts';
import { anyWay, offered } from '../../support/ways/anyAnswers.ts';
import { seed } from '../../support/ways/seed.ts';

test('A6: a person who changes one answer is asked nothing again, and only what is new', () => {
  let askedAnew = 0;
  fc.assert(
    fc.property(anyWay, fc.nat(), fc.nat(), (way, where, which) => {
      const step = way[where % way.length]?.step ?? '';
      const others = offered.filter((answer) => answer.step === step);
      const change = others[which % others.length] ?? { step, option: '' };
      const before = new Set(way.map((answer) => answer.step));
      let answers = withAnswer(way, change);
      const asked: string[] = [];
      for (;;) {
        const { at, ended } = replay(flow, answers);
        if (ended) break;
        asked.push(at);
        const [first] = offered.filter((answer) => answer.step === at);
        if (!first) throw new Error(`${at} offers nothing`);
        answers = withAnswer(answers, first);
      }
      askedAnew += asked.length;
      expect(asked.filter((one) => before.has(one))).toEqual([]);
      expect(new Set(asked).size).toBe(asked.length);
    }),
    { seed, numRuns: 1000 },
  );
  expect(askedAnew).toBeGreaterThan(100);
});

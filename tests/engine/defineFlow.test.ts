import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { address, defineFlow, type Flow, type Path } from '../../src/engine/index.ts';
import { sampleFlow } from '../support/sample/sampleFlow.ts';

/** The sample flow with something wrong about its path, and so about its machine. */
const withPath = (wrong: Path): Flow => {
  const path = { ...sampleFlow.path, ...wrong };
  const states = path as Record<string, object>;
  return {
    ...sampleFlow,
    path,
    machine: () => createMachine({ initial: sampleFlow.first, states }),
  };
};
const withAbout = (...ids: string[]): Flow => ({
  ...sampleFlow,
  about: ids.map((id) => ({ id, heading: 'About', blocks: [] })),
});
const { askAgain, who, ...otherSteps } = sampleFlow.steps;

/** What whoever builds a wrong flow reads. */
function faultOf(flow: Flow): string {
  try {
    defineFlow(flow);
  } catch (error) {
    return String(error);
  }
  return 'no fault';
}

test('a flow that is right comes back as it is', () => {
  expect(defineFlow(sampleFlow)).toBe(sampleFlow);
});

describe('a wrong flow does not reach a person; whoever builds it is told which node is wrong', () => {
  const wrong: readonly [what: string, flow: Flow, says: RegExp][] = [
    [
      'a target that is not on the path',
      withPath({ agreed: { tags: 'question', on: { yes: 'askAgain', no: 'nowhere' } } }),
      /sample: nowhere is led to by agreed, but is not on the path/,
    ],
    [
      'a step that is never reached',
      withPath({ island: { tags: 'question', on: { yes: 'plan' } } }),
      /sample: island is never reached/,
    ],
    [
      'an outcome that is never reached',
      withPath({ nobodysEnd: { tags: 'outcome', type: 'final' } }),
      /sample: nobodysEnd is never reached/,
    ],
    [
      'an urgent outcome without advice that is here at once',
      { ...sampleFlow, urgentOutcomes: {} },
      /sample: callNow is urgent, but has no advice that is here at once/,
    ],
    [
      'a machine that begins elsewhere',
      { ...sampleFlow, first: 'who' },
      /sample: who is not where the machine begins/,
    ],
    [
      'a loop of several steps',
      withPath({ askAgain: { tags: 'advice', on: { carryOn: 'matters', enough: 'who' } } }),
      /sample: who loops: rightNow → who → askAgain → who/,
    ],
    [
      'a step that leads to itself',
      withPath({ matters: { tags: 'many', on: { done: 'matters' } } }),
      /sample: matters loops: .*matters → matters/,
    ],
    [
      'a step without words',
      { ...sampleFlow, steps: { ...otherSteps, ...(who ? { who } : {}) } },
      /sample: askAgain needs the words of a step of the kind “advice”/,
    ],
    [
      'a question with the words of an advice',
      { ...sampleFlow, steps: { ...sampleFlow.steps, ...(askAgain ? { who: askAgain } : {}) } },
      /sample: who needs the words of a step of the kind “question”/,
    ],
    [
      'advice with the words of a question',
      { ...sampleFlow, steps: { ...sampleFlow.steps, ...(who ? { askAgain: who } : {}) } },
      /sample: askAgain needs the words of a step of the kind “advice”/,
    ],
    [
      'a many with no list of ticks',
      { ...sampleFlow, ticks: {} },
      /sample: matters has nothing to tick/,
    ],
    [
      'a many with an empty list of ticks',
      { ...sampleFlow, ticks: { matters: [] } },
      /sample: matters has nothing to tick/,
    ],
    [
      'a page about the guide with the address of a step',
      withAbout('privacy', 'agreed'),
      /sample: agreed is also the address of another screen/,
    ],
    [
      'two pages about the guide with one address',
      withAbout('privacy', 'privacy'),
      /sample: privacy is also the address of another screen/,
    ],
    ...Object.values(address).map((taken): [string, Flow, RegExp] => [
      `a page about the guide at “${taken}”, which every flow has`,
      withAbout(taken),
      new RegExp(`sample: ${taken} is also the address of another screen`),
    ]),
  ];

  test.each(wrong)('%s', (_, flow, says) => {
    expect(faultOf(flow)).toMatch(says);
  });
});

test('an outcome may have the id of a page, since no address tells which outcome it is', () => {
  expect(() => defineFlow(withAbout('listen'))).not.toThrow();
});

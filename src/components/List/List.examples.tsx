import type { Examples } from '../examples.ts';
import { List } from './List.tsx';

export const examples = {
  'one item': () => <List items={['Scan images have gone, as well as the reports.']} />,
  'several items': () => (
    <List items={['who to ask first', 'what to say, and a letter', 'questions to ask']} />
  ),
  'things to tick off on paper': () => (
    <List
      className="checklist"
      items={[
        'The referral says that it is for a second opinion.',
        'The other hospital has accepted it. You know on what date.',
        'Biopsy and blood results have gone.',
      ]}
    />
  ),
  'questions with room for the answer': () => (
    <List
      className="questions"
      items={[
        'What are my options?',
        'Could another team look at my scans and results, without me having to travel?',
      ]}
    />
  ),
} satisfies Examples;

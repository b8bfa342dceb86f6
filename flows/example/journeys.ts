/** People whose way the map can show. */
export const journeys = [
  {
    name: 'Somebody under grey clouds',
    answers: [
      { step: 'storm', option: 'no' },
      { step: 'rain', option: 'later' },
    ],
    endsAt: 'take',
  },
] as const;

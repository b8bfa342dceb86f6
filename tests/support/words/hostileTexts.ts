/** What people type or paste that has broken pages: none of it may be lost, obeyed or reach beyond its place. */
export const hostileTexts = {
  'a family of emoji': 'We 👨‍👩‍👧‍👦 ask 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  Arabic: 'هل يمكنني الحصول على رأي ثان؟',
  Zalgo: [...'Zalgo'].map((letter) => `${letter}\u0337\u0353\u0357\u0346`.repeat(2)).join(''),
  'a script': '<script>alert(1)</script>',
  'an image with a script': '<img src=x onerror=alert(1)>',
  'a template': '{{constructor.constructor("alert(1)")()}}',
  'the end of a field': '</textarea><b>bold',
  'a formula': '=cmd|" /C calc"!A0',
  'an entity': '&lt;b&gt; &amp; %3Cb%3E',
  'one long word': 'x'.repeat(110),
} as const;

/** What a recalled release says of itself. It is not loaded with the first screen. */
export const recallWords = {
  heading: 'Mae’r dudalen hon wedi dyddio',
  what: 'Nid yw rhywbeth ynddi’n gywir mwyach. Peidiwch â’i defnyddio, na chopi wedi’i argraffu ohoni, os gwelwch yn dda.',
  answers: 'Mae eich atebion yn y tab hwn yn aros.',
  getUpToDate: 'Cael y canllaw cyfredol',
  failed:
    'Ni weithiodd hynny. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni. Neu ffoniwch y llinell gymorth.',
};

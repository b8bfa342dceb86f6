import type { ContactWords, NationsWords } from '../../wordTypes.ts';

/** Life-threatening emergencies, in all four nations (U2). */
export const emergencyWords: ContactWords = {
  name: 'Argyfwng',
  about: 'Os gall bywyd rhywun fod mewn perygl.',
};

/** A nation’s services. Never shown to people in another nation, save side by side with its name. */
export const nationsWords: NationsWords = {
  england: {
    name: 'Lloegr',
    urgent: {
      nhs111: {
        name: 'NHS 111',
        about: 'Am gymorth brys pan nad yw bywyd mewn perygl.',
      },
    },
    adviceBody: {
      name: 'PALS (Patient Advice and Liaison Service), gwasanaeth cyngor a chyswllt cleifion yr ysbyty',
      about:
        'Gofynnwch i’r ysbyty, meddygfa neu 111 sut i gysylltu â’r gwasanaeth. Mae’r dudalen hon yn eich helpu i ddod o hyd iddo:',
    },
    toAdviceBody: 'At PALS, yn yr ysbyty',
    adviceBodyHelps: {
      p: 'Mae PALS yn rhoi cymorth cyfrinachol, anffurfiol gyda phryderon. Mae’n rhan o’r GIG, felly nid yw bob amser yn annibynnol.',
    },
    complaint: {
      p: 'Peth ar wahân yw cwyn. Mae’n mynd i’r ysbyty neu’r feddygfa, neu i’r corff sy’n talu am ei gofal, ond nid i’r ddau. Mae cymorth annibynnol gyda chwynion ar gael i chi am ddim.',
    },
  },
  scotland: {
    name: 'Yr Alban',
    urgent: {
      nhs24: {
        name: 'NHS 24',
        about:
          'Am gymorth brys pan fydd eich meddygfa ar gau. Hefyd os ydych yn meddwl bod angen adran ddamweiniau ac achosion brys arnoch, ond nad yw bywyd mewn perygl. Os ffoniwch ar ran rhywun, byddwch gyda nhw.',
      },
    },
    adviceBody: {
      name: 'PASS (Patient Advice and Support Service), y gwasanaeth cyngor a chymorth i gleifion',
      about: 'Dydd Llun i ddydd Gwener, 9am i 5pm. Ar gau dros y Nadolig.',
    },
    toAdviceBody: 'At PASS',
    adviceBodyHelps: {
      p: 'Mae PASS am ddim ac yn annibynnol ar y GIG. Mae’n helpu gyda phryderon a chwynion, ac nid yw’n rhoi cyngor meddygol.',
    },
    complaint: {
      p: 'Peth ar wahân yw cwyn. Gall PASS eich helpu i wneud un. I weithredu ar ran rhywun arall, mae’n gofyn am ganiatâd wedi’i lofnodi ganddyn nhw. Neu mae’n gofyn am bapurau sy’n gadael i chi weithredu yn ôl y gyfraith.',
    },
  },
  wales: {
    name: 'Cymru',
    urgent: {
      nhs111Wales: {
        name: 'GIG 111 Cymru',
        about: 'Am gymorth brys pan nad yw bywyd mewn perygl.',
      },
    },
    adviceBody: {
      name: 'Llais',
      about: 'Dewch o hyd i’ch tîm Llais lleol ar ei wefan:',
    },
    toAdviceBody: 'At Llais',
    adviceBodyHelps: {
      p: 'Mae Llais am ddim, yn annibynnol ac yn gyfrinachol. Mae’n helpu gyda phryderon a chwynion, ac nid yw’n rhoi cyngor meddygol. Mae gan eich bwrdd iechyd dîm pryderon hefyd.',
    },
    complaint: {
      p: 'Peth ar wahân yw cwyn. Gall Llais eich helpu i wneud un. Mae’r rheolau’n newid, felly gofynnwch i Llais sut mae’n gweithio nawr.',
    },
  },
  northernIreland: {
    name: 'Gogledd Iwerddon',
    urgent: {
      outOfHours: {
        name: 'Eich meddygfa, neu’r gwasanaeth meddygon teulu y tu allan i oriau',
        about:
          'Mae’r gwasanaeth y tu allan i oriau ar gael rhwng 6pm ac 8am, ar benwythnosau ac ar wyliau.',
      },
      phoneFirst: {
        name: 'Phone First, lle mae eich Ymddiriedolaeth Iechyd a Gofal Cymdeithasol yn ei redeg',
        about: 'Mae’r rhifau a’r oriau’n amrywio. Chwiliwch am “Phone First” ar wefan nidirect.',
      },
    },
    adviceBody: {
      name: 'Patient and Client Council',
      about: 'Am ddim i’w ffonio. Os nad yw’r llinell yn gweithio, defnyddiwch y wefan:',
    },
    toAdviceBody: 'At y Patient and Client Council',
    adviceBodyHelps: {
      p: 'Mae’r Patient and Client Council yn annibynnol. Mae’n helpu gyda phryderon a chwynion.',
    },
    complaint: {
      p: 'Peth ar wahân yw cwyn. Gall y Patient and Client Council eich helpu i wneud un.',
    },
  },
};

/** Whom one turns to with a concern, where the nation is not one. */
export const toSomeoneWhoHelps: string = 'At y bobl sy’n helpu gyda phryder';

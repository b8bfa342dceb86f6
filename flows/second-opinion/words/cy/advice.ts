import { adviceBody, emergency, urgentNumbers } from '../../nations.ts';
import type { AdvisingStepsWords } from '../../types.ts';
import { entitlement, entitlementFacts } from './entitlement.ts';
import {
  askSomeoneElse,
  askToGoOver,
  consentSheet,
  delayQuestions,
  raisingAConcern,
  supportLine,
  threeQuestions,
} from './shared.ts';

/** Of clinic mode, which the guide alone has. */
export const clinicKeepsNothing: string =
  'O hyn ymlaen, dim ond tra bo’r dudalen hon ar agor y cedwir atebion. Maen nhw’n mynd wrth ail-lwytho neu adael y dudalen, neu os na fydd neb yn ei defnyddio am 10 munud. Pan fyddwch wedi gorffen, dewiswch “Clirio ar gyfer y claf nesaf” ar y brig.';
export const clinicAddress: string =
  'Gall clinig ddechrau fel hyn bob tro. Ychwanegwch ?mode=clinic at ddiwedd cyfeiriad y canllaw, a’i gadw fel nod tudalen.';

/** The words of every step that advises, and of the ways on from it. */
export const advice: AdvisingStepsWords = {
  getCareToday: {
    kind: 'advice',
    label: 'Cael cymorth heddiw',
    heading: 'Gofynnwch i rywun edrych ar hyn heddiw',
    blocks: [
      {
        heading: 'Yn gyntaf, a yw’n fwy brys na hynny?',
        facts: ['U2', 'D12', 'M4'],
        tone: 'strong',
        pieces: [
          { p: 'Os gall bywyd fod mewn perygl, ffoniwch 999 nawr.' },
          { contact: emergency },
          {
            list: [
              'Yn yr ysbyty, dywedwch nawr wrth y nyrs sydd â gofal.',
              'Â thwymyn, neu’n sâl, tra ar gyffuriau canser? Ffoniwch y rhif 24 awr ar y cerdyn rhybudd nawr.',
            ],
          },
        ],
      },
      {
        facts: ['U3', 'U4', 'U5'],
        pieces: [
          {
            p: 'Os nad yw, ffoniwch un o’r rhain heddiw a dywedwch beth sydd wedi newid. Gall ail farn aros nes bod hynny wedi’i wneud.',
          },
        ],
      },
      {
        heading: 'Pwy i’w ffonio',
        facts: ['U3', 'U4', 'U5'],
        pieces: [
          {
            list: [
              'Y feddygfa.',
              'Y nyrs arbenigol neu’r tîm ysbyty, os oes un.',
              'Os na allwch gael gafael arnyn nhw, un o’r rhain:',
            ],
          },
          urgentNumbers,
        ],
      },
      {
        heading: 'Os yw tîm wedi rhybuddio am bwysau ar fadruddyn y cefn',
        facts: ['D13'],
        tone: 'strong',
        pieces: [
          {
            p: 'Ffoniwch y rhif a roddodd y tîm i chi, nawr. Heb driniaeth, gall y pwysau hwn achosi parlys, sef methu symud.',
          },
          { p: 'Dim ateb? Defnyddiwch un o’r rhifau uchod nawr.' },
        ],
      },
    ],
    ways: { carryOn: { label: 'Rwyf wedi ffonio, neu byddaf yn ffonio cyn mynd ymlaen' } },
  },
  useAuthority: {
    kind: 'advice',
    label: 'Defnyddio awdurdod cyfreithiol',
    heading: 'Ewch â’ch dogfen gyda chi',
    blocks: [
      {
        facts: ['C2', 'C3', 'C5', 'C6'],
        pieces: [
          {
            list: [
              'Dangoswch eich dogfen neu’ch gorchymyn llys i’r staff yn yr apwyntiad cyntaf.',
              'Dim ond ar gyfer penderfyniadau na all y person eu gwneud drosto’i hun y mae’n cyfrif.',
              'Gofynnwch am yr hyn sydd orau iddyn nhw (eu lles pennaf). Efallai nad dyna fyddech chi’n ei ddewis.',
              'Gadewch iddyn nhw ddweud eu dweud cyn belled ag y gallan nhw.',
            ],
          },
          {
            byNation: {
              england: [{ p: 'Rhaid i atwrneiaeth gael ei chofrestru cyn i chi ei defnyddio.' }],
              scotland: [
                {
                  p: 'Rhaid i atwrneiaeth gael ei chofrestru. Dylai’r tîm ofyn am eich barn lle gall wneud hynny.',
                },
              ],
              wales: [{ p: 'Rhaid i atwrneiaeth gael ei chofrestru cyn i chi ei defnyddio.' }],
              northernIreland: [
                {
                  p: 'Gofynnwch i’r tîm a yw eich dogfen yn cynnwys iechyd yma. Nid yw atwrneiaeth barhaus (enduring power of attorney) yn ei gynnwys.',
                },
              ],
            },
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  involveChild: {
    kind: 'advice',
    label: 'Gofyn gyda’r plentyn',
    heading: 'Gofynnwch ar y cyd â’r plentyn',
    blocks: [
      {
        facts: ['C7'],
        pieces: [
          {
            list: [
              'Dywedwch wrthyn nhw, mewn geiriau sy’n addas i’w hoed, eich bod yn meddwl am ofyn.',
              'Gofynnwch beth maen nhw am ei wybod, a beth sy’n eu poeni.',
              'Gadewch iddyn nhw siarad â’r meddyg neu’r nyrs ar eu pen eu hunain, os hoffen nhw hynny.',
            ],
          },
          { p: 'Mae rhai pobl ifanc yn deall digon i benderfynu drostyn nhw eu hunain.' },
          {
            byNation: {
              england: [
                {
                  p: 'Os yw meddyg yn canfod bod plentyn yn deall digon, gall y plentyn benderfynu. Mae meddygon yn galw hyn yn gymhwysedd Gillick (Gillick competent).',
                },
              ],
              scotland: [
                {
                  p: 'Os yw gweithiwr iechyd proffesiynol yn canfod bod plentyn yn deall, y plentyn sy’n penderfynu. Rhaid i eraill barchu hynny.',
                },
              ],
              wales: [
                {
                  p: 'Os yw meddyg yn canfod bod plentyn yn deall digon, gall y plentyn benderfynu. Mae meddygon yn galw hyn yn gymhwysedd Gillick (Gillick competent).',
                },
              ],
              northernIreland: [
                { p: 'Gofynnwch i’r tîm sut bydd barn y plentyn ei hun yn cael ei chlywed.' },
              ],
            },
          },
        ],
      },
      {
        heading: 'I bwy i ofyn',
        facts: ['S4', 'C7'],
        pieces: [
          {
            p: 'Yr uned ganser i blant yw’r lle i ofyn. Nid newid meddygfa yw’r ffordd i gael ail farn i blentyn â chanser.',
          },
          {
            p: 'Dim tîm ysbyty eto? Gofynnwch i’r meddyg teulu atgyfeirio’r plentyn at arbenigwr plant.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  consentNote: {
    kind: 'advice',
    label: 'Nodyn cydsyniad',
    heading: 'Sicrhewch gytundeb y claf yn ysgrifenedig',
    blocks: [
      {
        facts: ['S12', 'C11', 'C12', 'C14'],
        pieces: [
          {
            p: 'Heb eu cytundeb, gall meddygon wrando arnoch chi ond ni allan nhw rannu dim. Mae cytundeb ar lafar yn ddigon i ddechrau, ond mae nodyn wedi’i lofnodi’n gliriach i bawb.',
          },
          {
            p: 'Gallan nhw bob amser siarad â’r meddyg ar eu pen eu hunain. Cynigiwch hynny iddyn nhw, os gwelwch yn dda, fel mai eu dewis nhw yw hwn mewn gwirionedd.',
          },
        ],
      },
      {
        heading: 'Beth ddylai’r nodyn ei ddweud',
        facts: ['C10', 'C11', 'C13', 'C14'],
        pieces: [
          {
            list: [
              'Eu henw a’u dyddiad geni.',
              'Eich enw chi, sut rydych chi’n eu hadnabod, a sut i gysylltu â chi.',
              'Diben y nodyn: gofyn am ail farn. Nid yw’n gydsyniad i driniaeth.',
              'Beth gaiff ei rannu â chi, a beth na ddylid ei rannu.',
              'Am ba hyd mae mewn grym. Hefyd y gallan nhw ei dynnu’n ôl drwy ddweud wrth bob lle sydd â’r nodyn.',
              'Eu llofnod nhw, eich llofnod chi, a’r dyddiad.',
            ],
          },
          {
            p: 'Efallai y bydd y feddygfa a’r ysbyty ill dau am gael eu nodyn eu hunain. Gofynnwch a oes ganddyn nhw ffurflen.',
          },
        ],
      },
      {
        heading: 'Nodyn i’w gopïo',
        facts: ['C10', 'C14'],
        pieces: [consentSheet],
      },
    ],
    ways: {
      theyAgree: {
        label: 'Maen nhw’n cytuno i mi ofyn',
        summary: 'Maen nhw wedi cytuno erbyn hyn',
      },
      askFirst: {
        label: 'Mae angen i mi ofyn iddyn nhw yn gyntaf',
        summary: 'I ofyn iddyn nhw yn gyntaf',
      },
      theySaidNo: { label: 'Dywedon nhw na', summary: 'Dywedon nhw na' },
    },
  },
  gatherInformation: {
    kind: 'advice',
    label: 'Casglu gwybodaeth',
    heading: 'Casglwch yr hyn mae angen i chi ei wybod',
    blocks: [
      {
        facts: ['S13', 'S14'],
        pieces: [
          {
            p: 'Efallai y gofynnir i chi am y salwch, felly mae’n helpu cael y ffeithiau wrth law. Casglwch y rhain gyda’r person.',
          },
          {
            checklist: [
              'Llythyrau gan yr ysbyty a’r meddyg teulu.',
              'Adroddiadau ar sganiau, profion gwaed a biopsïau (samplau o feinwe).',
              'Beth ddywedodd y meddyg, pwy oedd hwnnw, a phryd.',
              'Beth sydd wedi’i drefnu, ac ar gyfer pa ddiwrnod.',
            ],
          },
        ],
      },
      {
        heading: 'Gwiriwch ei fod yn glir',
        facts: ['S14', 'N14'],
        pieces: [
          {
            p: 'Dywedwch yn eich geiriau eich hun beth rydych wedi’i ddeall. Gofynnwch i’r person, neu i’r nyrs arbenigol, a ydych wedi deall yn iawn. Gyda phlentyn, gofynnwch i’r nyrs yn gyntaf sut i siarad am y peth.',
          },
          {
            p: 'Os oes rhywbeth ar goll, gofynnwch i’r feddygfa a’r ysbyty sut i gael copïau. Mae cofnodion person ei hun am ddim iddo. Mae’n cymryd amser, felly gofynnwch yn gynnar.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  clinicReady: {
    kind: 'advice',
    label: 'Modd clinig',
    heading: 'Cyn i chi ddechrau gyda’ch gilydd',
    blocks: [
      {
        facts: ['P6', 'R13'],
        pieces: [
          {
            checklist: [
              'Mae’r claf gyda chi ac yn dymuno gwneud hyn.',
              'Ni all neb arall weld y sgrin.',
              'Mae gennych gyfieithydd ar y pryd proffesiynol, os hoffai’r claf gael un. Ni ddylai’r teulu gyfieithu.',
            ],
          },
          {
            list: [
              'Darllenwch bob sgrin yn uchel. Ystyr “chi” yw’r claf, sy’n dewis pob ateb.',
              'Peidiwch â defnyddio enwau. Nid yw’r canllaw’n gofyn am yr un.',
              'Gofynnwch i’r claf ailadrodd, yn eu geiriau eu hunain, beth glywon nhw.',
              'Ar y diwedd, argraffwch y cynllun ac ewch drwy’r cwestiynau gyda’r claf.',
            ],
          },
        ],
      },
      {
        heading: 'Nid yw’r cyfrifiadur hwn yn cadw dim',
        facts: ['R14'],
        pieces: [{ p: clinicKeepsNothing }, { p: clinicAddress }],
      },
      {
        heading: 'Eich barn chi sy’n dod gyntaf',
        facts: ['D8'],
        tone: 'calm',
        pieces: [
          {
            p: 'Gwybodaeth gyffredinol yw’r canllaw hwn. Eich barn broffesiynol chi sy’n cael blaenoriaeth ar bob cam.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Rydyn ni’n barod' } },
  },
  raiseConcern: {
    kind: 'advice',
    label: 'Pryder am ofal',
    heading: 'Dau beth, a gallwch wneud y ddau',
    blocks: [
      {
        facts: ['S9', 'S22'],
        pieces: [
          {
            p: 'Un peth yw bod yn anhapus â gofal. Peth arall yw bod eisiau barn arall ar y diagnosis. Mae gan bob un ei ffordd ei hun.',
          },
        ],
      },
      {
        heading: 'Siaradwch â rhywun yn y tîm yn gyntaf',
        facts: ['S9', 'S22'],
        pieces: [
          {
            p: 'Dewiswch feddyg neu nyrs rydych yn ymddiried ynddyn nhw. Dywedwch beth aeth o’i le, a beth fyddai’n unioni pethau. Gallech ddechrau fel hyn.',
          },
          {
            script: [
              {
                you: 'Hoffwn i siarad am rywbeth sydd wedi peri gofid i mi.',
                they: 'Hoffen ni siarad am rywbeth sydd wedi peri gofid i ni.',
              },
              'Dyma beth ddigwyddodd.',
              'Dyma beth fyddai’n helpu.',
            ],
          },
        ],
      },
      raisingAConcern,
    ],
    ways: {
      carryOn: {
        label: 'Rwyf am ofyn am ail farn hefyd',
        summary: 'Ac ail farn',
      },
      thatIsAll: { label: 'Y pryder yw’r cyfan, am y tro', summary: 'Y pryder yn unig' },
    },
  },
  thinkAgain: {
    kind: 'advice',
    label: 'Mynd yn ôl at y meddyg teulu',
    heading: 'Gofynnwch i’r meddyg teulu ailfeddwl',
    blocks: [
      {
        facts: ['S15', 'E7'],
        pieces: [
          {
            p: 'Mae’n iawn mynd yn ôl pan nad yw rhywbeth yn gwella. Weithiau bydd meddygon hefyd yn gofyn i gydweithiwr am farn.',
          },
          {
            p: 'Dywedwch pa mor aml y buoch yno, beth sydd wedi newid, a beth sy’n eich poeni fwyaf. Yna gofynnwch:',
          },
          {
            questions: [
              'Beth arall allai hyn fod?',
              {
                you: 'A allech chi fy atgyfeirio at arbenigwr?',
                they: 'A allech chi atgyfeirio’r claf at arbenigwr?',
              },
              'A allai cydweithiwr i chi gymryd golwg?',
            ],
          },
          {
            byNation: {
              england: [
                {
                  p: 'Yn Lloegr, anogir timau meddygon teulu i ailfeddwl ar drydydd ymweliad am yr un symptomau heb esboniad, neu rai gwaeth. Yr enw ar hyn yw Jess’s Rule (Rheol Jess). Canllawiau ydyw, felly nid yw’n addo atgyfeiriad, ond gallwch sôn amdano.',
                },
              ],
              scotland: [],
              wales: [],
              northernIreland: [],
            },
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  talkFirst: {
    kind: 'advice',
    label: 'Siarad am y peth yn gyntaf',
    heading: 'Gofynnwch am gael mynd drosto eto',
    blocks: [
      {
        facts: ['S8', 'S9', 'S10', 'N6'],
        pieces: [
          {
            p: 'Gofynnwch i’r meddyg teulu neu’r meddyg ymgynghorol esbonio’r diagnosis eto, ac unrhyw beth nad yw’n glir. Byddan nhw’n falch o wneud, ac yn aml mae hynny’n ddigon. Uwch feddyg mewn un maes meddygaeth yw meddyg ymgynghorol.',
          },
          {
            p: {
              you: 'Os hoffech chi ystyried triniaeth arall, dyma’r amser i ddweud hynny hefyd.',
              they: 'Os hoffai’r claf ystyried triniaeth arall, dyma’r amser i ddweud hynny hefyd.',
            },
          },
        ],
      },
      {
        heading: 'Beth i’w ddweud',
        facts: ['S8', 'S9', 'N6'],
        pieces: [askToGoOver],
      },
      { heading: 'Tri chwestiwn da', facts: ['P7'], pieces: [threeQuestions] },
    ],
    ways: {
      enough: { label: 'Byddaf yn gwneud hyn yn gyntaf', summary: 'Siarad yn gyntaf' },
      stillWant: {
        label: 'Rwyf am ofyn am ail farn hefyd',
        summary: 'Gofyn am ail farn hefyd',
      },
    },
  },
  helpToAsk: {
    kind: 'advice',
    label: 'Help i ofyn',
    heading: {
      you: 'Nid oes rhaid i chi ofyn ar eich pen eich hun',
      they: 'Nid oes rhaid i’r claf ofyn ar eu pen eu hunain',
    },
    blocks: [
      {
        facts: ['E7', 'N2', 'N6'],
        pieces: [
          {
            p: 'Mae llawer o bobl yn poeni y bydd gofyn yn tramgwyddo’r meddyg. Mae meddygon wedi arfer â rhywun yn gofyn, ac mae’r rhan fwyaf yn cytuno.',
          },
          {
            list: [
              {
                you: 'Dewch â rhywun gyda chi, a gadewch iddyn nhw siarad os collwch chi’ch geiriau.',
                they: 'Ewch gyda’r claf, a siaradwch os collan nhw eu geiriau.',
              },
              {
                you: 'Gofynnwch i’r nyrs arbenigol godi’r peth ar eich rhan.',
                they: 'Gofynnwch i’r nyrs arbenigol godi’r peth ar ran y claf.',
              },
              'Ysgrifennwch y peth i lawr a’i anfon, neu ei gyflwyno â llaw.',
              'Siaradwch am y peth gyda’n llinell gymorth yn gyntaf.',
            ],
          },
          supportLine,
        ],
      },
      { heading: 'Beth i’w ddweud', facts: ['S8', 'S9', 'N6'], pieces: [askToGoOver] },
      { heading: 'Tri chwestiwn da', facts: ['P7'], pieces: [threeQuestions] },
    ],
    ways: {
      enough: { label: 'Byddaf yn rhoi cynnig ar hyn yn gyntaf', summary: 'Siarad yn gyntaf' },
      stillWant: {
        label: 'Rwyf am ofyn am ail farn hefyd',
        summary: 'Gofyn am ail farn hefyd',
      },
    },
  },
  paidFor: {
    kind: 'advice',
    label: 'Barn breifat',
    heading: 'Barn breifat a’r GIG',
    blocks: [
      {
        facts: ['N13', 'S24'],
        pieces: [
          {
            list: [
              'Nid yw talu am farn yn dod â gofal GIG neb i ben.',
              'Ni ddylai lle ar restr aros y GIG newid.',
              'Gallwch ddod yn ôl at y GIG. Yna mae’n edrych ar y sefyllfa fel y mae i bawb.',
              'Ni ellir cymysgu gofal preifat a gofal GIG o fewn un driniaeth.',
              'Gellir gofyn i’r meddyg teulu o hyd am atgyfeiriad GIG at feddyg arall.',
            ],
          },
          {
            p: 'Ni ofynnir bob amser am lythyr gan feddyg teulu. Ond mae Cymdeithas Feddygol Prydain (BMA), corff meddygon, yn cynghori cael un.',
          },
        ],
      },
      {
        heading: 'Gofynnwch cyn i chi dalu',
        facts: ['N13', 'N14'],
        pieces: [
          {
            questions: [
              'Faint fydd y cyfan yn ei gostio, gydag unrhyw sganiau a phrofion?',
              'At bwy fyddwch chi’n anfon yr adroddiad: ni, y meddyg teulu, yr ysbyty?',
              'Pa ganlyniadau GIG ydych chi am eu gweld, a phwy sy’n eu hanfon?',
              'Beth sy’n digwydd os byddwch yn awgrymu triniaeth arall?',
            ],
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  bothDoors: {
    kind: 'advice',
    label: 'Meddyg teulu neu ysbyty',
    heading: 'Mae dau le i ofyn',
    blocks: [
      {
        heading: 'Y feddygfa',
        facts: ['S4', 'S17', 'S18', 'S19', 'S24'],
        pieces: [
          {
            p: 'Gall meddyg teulu arall edrych ar yr hyn a ddywedodd meddyg teulu wrthych. Gall meddyg teulu hefyd ofyn i ysbyty am farn meddyg ymgynghorol arall.',
          },
        ],
      },
      {
        heading: 'Yr ysbyty',
        facts: ['S4', 'S20', 'S21'],
        pieces: [
          {
            p: 'Gallwch ofyn i’r arbenigwr ysbyty, a elwir yn feddyg ymgynghorol. Neu gofynnwch i’r uned yn yr ysbyty sy’n rhoi’r gofal.',
          },
        ],
      },
      {
        facts: ['S4'],
        tone: 'calm',
        pieces: [
          {
            p: {
              you: 'Os nad ydych yn gwybod pa un, edrychwch ar eich llythyr diwethaf: mae’n dweud pwy a’i hysgrifennodd. Neu gofynnwch i’r feddygfa.',
              they: 'Os nad ydych yn gwybod pa un, edrychwch ar lythyr diwethaf y claf: mae’n dweud pwy a’i hysgrifennodd. Neu gofynnwch i’r feddygfa.',
            },
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  askAgain: {
    kind: 'advice',
    label: 'Ar ôl cael “na”',
    heading: {
      you: '“Na” oedd yr ateb a gawsoch, ond gallwch ofyn o hyd',
      they: '“Na” oedd yr ateb, ond gallwch ofyn o hyd',
    },
    blocks: [
      { facts: entitlementFacts, pieces: [{ p: entitlement }] },
      {
        heading: 'Gofynnwch pam',
        facts: ['N4', 'N17'],
        pieces: [
          {
            questions: [
              'Pam mai “na” yw’r ateb?',
              {
                you: 'A allech chi ysgrifennu’r rheswm yn fy nodiadau?',
                they: 'A allech chi ysgrifennu’r rheswm yn nodiadau’r claf?',
              },
              'Beth fyddai’n rhaid iddo newid i chi gytuno?',
              'I bwy arall allwn i ofyn?',
            ],
          },
        ],
      },
      {
        heading: 'Gofynnwch i rywun arall',
        facts: ['S4', 'S17', 'S18', 'S19', 'S20', 'S24', 'N17'],
        pieces: [
          askSomeoneElse,
          {
            p: 'Uwch feddyg mewn un maes meddygaeth yw meddyg ymgynghorol. I blentyn â chanser, gofynnwch i’r uned ganser i blant.',
          },
        ],
      },
      {
        heading: 'Pwy all helpu i chi gael eich clywed',
        facts: ['S22', 'N15', 'N16', 'U1', 'U6', 'U8', 'U11', 'U10'],
        pieces: [adviceBody, { p: 'Peth ar wahân yw cwyn. Gallwch ofyn eto heb wneud un.' }],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  keepAppointments: {
    kind: 'advice',
    label: 'Cadw apwyntiadau',
    heading: 'Cadwch bob apwyntiad',
    blocks: [
      {
        heading: 'Cyn unrhyw beth arall',
        facts: ['S31', 'S32', 'S33', 'D9', 'D11', 'D12'],
        tone: 'strong',
        pieces: [
          {
            p: {
              you: 'Cadwch bob apwyntiad a phob triniaeth tra byddwch yn meddwl am ail farn.',
              they: 'Helpwch y claf i gadw pob apwyntiad a phob triniaeth tra byddwch eich dau’n meddwl am hyn.',
            },
          },
          {
            p: 'Ffoniwch dîm y meddyg ymgynghorol, sef yr uwch feddyg, neu’r nyrs arbenigol. Gwnewch hyn cyn gofyn am atgyfeiriad at feddyg arall. Dywedwch wrthyn nhw eich bod yn meddwl am ail farn.',
          },
          { p: 'Dim tîm ysbyty eto? Ffoniwch y feddygfa.' },
          {
            p: {
              you: 'Os yw triniaeth yn eich gwneud yn sâl, ffoniwch rif 24 awr y tîm nawr.',
              they: 'Os yw triniaeth yn gwneud y claf yn sâl, ffoniwch rif 24 awr y tîm nawr.',
            },
          },
        ],
      },
      {
        heading: 'Beth all hyn ei olygu',
        facts: ['S29', 'S30', 'S31', 'S32', 'D8'],
        pieces: [
          {
            p: 'Gall ail farn olygu aros a thaith. Gall ohirio triniaeth, ac mae hynny’n bwysig gyda salwch difrifol. Dim ond y tîm all ddweud beth fyddai oedi yn ei olygu yma.',
          },
        ],
      },
      { heading: 'Gofynnwch i’r tîm', facts: ['S33', 'D4', 'D10'], pieces: [delayQuestions] },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
  askAboutDelay: {
    kind: 'advice',
    label: 'Gofyn am oedi',
    heading: 'Gofynnwch beth fyddai oedi yn ei olygu',
    blocks: [
      {
        facts: ['S29', 'S30', 'S31', 'S32', 'S33', 'D8', 'D9'],
        pieces: [
          {
            list: [
              'Efallai y bydd rhaid aros, gan y gwelwyd un meddyg eisoes.',
              'Mae meddyg ymgynghorol gwahanol (uwch feddyg) fel arfer mewn ysbyty gwahanol, felly efallai y bydd taith.',
              'Gall triniaeth ddechrau’n hwyrach oherwydd hynny.',
            ],
          },
          {
            p: 'Gyda salwch difrifol, meddyliwch am hynny cyn penderfynu. Gofynnwch i’r meddyg a allai dechrau’n hwyrach wneud niwed.',
          },
          {
            p: {
              you: 'A ddywedwyd wrthych ei fod wedi lledaenu, neu ei fod yn tyfu’n gyflym? Yna ffoniwch y tîm yn gyntaf.',
              they: 'A ddywedwyd wrth y claf ei fod wedi lledaenu, neu ei fod yn tyfu’n gyflym? Yna ffoniwch y tîm yn gyntaf.',
            },
          },
        ],
      },
      { heading: 'Gofynnwch i’r tîm', facts: ['S33', 'D4', 'D10'], pieces: [delayQuestions] },
      {
        heading: 'Os bydd unrhyw beth yn newid',
        facts: ['S33', 'M9'],
        tone: 'calm',
        pieces: [
          {
            p: 'Dywedwch wrth y tîm ar unwaith am symptom sy’n newydd neu’n waeth. Peidiwch â’i gadw tan yn nes ymlaen.',
          },
        ],
      },
    ],
    ways: { carryOn: { label: 'Parhau' } },
  },
};

import { organisation, pages } from '../../../organisation.ts';
import type { OutcomeId } from '../../machine.ts';
import { adviceBody } from '../../nations.ts';
import type { Advice } from '../../types.ts';
import { entitlement, entitlementFacts } from './entitlement.ts';
import {
  askToGoOver,
  consentSheet,
  delayQuestions,
  raisingAConcern,
  reportSymptoms,
  supportLine,
  supportLineOnly,
  threeQuestions,
} from './shared.ts';
import { urgentOutcomes } from './urgent.ts';

/** How to go on in the guide itself. */
export const whenTheyAgree: string =
  'Pan fyddan nhw’n cytuno, dewiswch “Newid” wrth ymyl “Nodyn cydsyniad” isod. Os bydd eich atebion wedi mynd erbyn hynny, dechreuwch eto.';

/** The advice of every outcome but the plan, which is derived from the answers. */
export const outcomes: Readonly<Record<Exclude<OutcomeId, 'plan'>, Advice>> = {
  ...urgentOutcomes,

  afterADeath: {
    heading: 'Mae’n wir ddrwg gennym',
    blocks: [
      {
        facts: ['C15'],
        pieces: [
          {
            p: 'Mae ail farn ar gyfer rhywun sy’n sâl, felly ni all y canllaw hwn helpu gydag un nawr. Efallai fod gennych gwestiynau o hyd, a gall pobl eich helpu gyda nhw.',
          },
        ],
      },
      {
        heading: 'Pwy all ateb cwestiynau',
        facts: ['C15'],
        pieces: [
          {
            list: [
              'Y tîm ysbyty neu’r meddyg teulu a fu’n gofalu amdanyn nhw. Gallwch ofyn am gael cyfarfod a thrafod y peth.',
              'Rhywun y tu allan i’r tîm, os yw rhywbeth am eu gofal yn eich poeni:',
            ],
          },
          adviceBody,
        ],
      },
      {
        heading: 'Rhywun i siarad â nhw',
        facts: ['S1', 'S54', 'S55'],
        pieces: [
          {
            p: 'Mae ein llinell gymorth yno i deuluoedd a ffrindiau hefyd. Cymerwch eich amser.',
          },
          supportLine,
        ],
      },
    ],
  },

  respectTheirNo: {
    heading: 'Nhw biau’r dewis',
    blocks: [
      {
        facts: ['S12', 'C1'],
        pieces: [
          {
            p: 'Dim ond os ydyn nhw’n cytuno y gallwch ofyn ar eu rhan. Maen nhw wedi dweud na, felly parchwch hynny, os gwelwch yn dda. Gall fod yn anodd pan fyddwch yn poeni.',
          },
        ],
      },
      {
        heading: 'Beth gallwch chi ei wneud o hyd',
        facts: ['C8', 'C9', 'S55'],
        pieces: [
          {
            list: [
              'Dywedwch wrthyn nhw beth sy’n eich poeni, a gofynnwch beth hoffen nhw ei gael.',
              'Cynigiwch fynd gyda nhw, fel bod y ddau ohonoch yn clywed yr un peth.',
              'Dywedwch wrth eu meddyg neu eu nyrs beth sy’n eich poeni. Gallan nhw wrando, er na allan nhw rannu dim.',
              'Cofiwch y gallen nhw ddweud wrth y claf beth ddywedoch chi.',
            ],
          },
          {
            p: 'Mae pobl yn newid eu meddwl. Os byddan nhw’n gwneud hynny, dewch yn ôl yma gyda’ch gilydd.',
          },
        ],
      },
      {
        heading: 'Cefnogaeth i chi',
        facts: ['S1', 'S54', 'S55'],
        pieces: [
          { p: 'Rydych chi’n bwysig yn hyn hefyd. Gallwch ein ffonio ni ar eich rhan eich hun.' },
          supportLine,
        ],
      },
    ],
  },

  askThemFirst: {
    heading: 'Siaradwch â nhw yn gyntaf',
    blocks: [
      {
        facts: ['S12'],
        pieces: [
          {
            p: 'Gallwch ofyn ar eu rhan unwaith y byddan nhw’n cytuno. Dewiswch adeg dawel, a gwrandewch fwy nag yr ydych yn siarad.',
          },
        ],
      },
      {
        heading: 'Sut gallech chi ddechrau',
        facts: ['S12', 'C12'],
        pieces: [
          {
            script: [
              'Rwyf wedi bod yn meddwl am yr hyn a ddywedodd y meddyg.',
              'Hoffech chi glywed beth mae meddyg arall yn ei feddwl?',
              'Gallwn i ofyn ar eich rhan, os ydych chi am i mi wneud. Eich dewis chi yw e.',
            ],
          },
        ],
      },
      {
        heading: 'Nodyn i’w lofnodi, os ydyn nhw’n cytuno',
        facts: ['C10', 'C11', 'C13', 'C14'],
        pieces: [
          {
            p: 'Argraffwch y nodyn hwn neu ei gopïo â llaw. Efallai y bydd y feddygfa a’r ysbyty ill dau am gael un.',
          },
          consentSheet,
          { p: whenTheyAgree },
        ],
      },
      supportLineOnly,
    ],
  },

  teamDecides: {
    heading: 'Dywedwch wrth y tîm beth sy’n eich poeni',
    blocks: [
      {
        facts: ['C1', 'C2', 'C4', 'C5', 'C6'],
        pieces: [
          // Who decides, when nobody holds authority (C4 speaks of England and Wales).
          {
            byNation: {
              england: [
                {
                  p: 'Os na all y person benderfynu, ac nad oes gan neb awdurdod cyfreithiol, y meddygon sy’n penderfynu. Rhaid iddyn nhw ddewis beth sydd orau i’r person (lles pennaf). Rhaid iddyn nhw hefyd ofyn am eich barn lle gallan nhw.',
                },
              ],
              scotland: [
                {
                  p: 'Os na all y person benderfynu, ac nad oes gan neb awdurdod cyfreithiol, gofynnwch i’r tîm pwy sy’n penderfynu. Gofynnwch sut bydd eich barn yn cael ei chlywed.',
                },
              ],
              wales: [
                {
                  p: 'Os na all y person benderfynu, ac nad oes gan neb awdurdod cyfreithiol, y meddygon sy’n penderfynu. Rhaid iddyn nhw ddewis beth sydd orau i’r person (lles pennaf). Rhaid iddyn nhw hefyd ofyn am eich barn lle gallan nhw.',
                },
              ],
              northernIreland: [
                {
                  p: 'Os na all y person benderfynu, ac nad oes gan neb awdurdod cyfreithiol, gofynnwch i’r tîm pwy sy’n penderfynu. Gofynnwch sut bydd eich barn yn cael ei chlywed.',
                },
              ],
            },
          },
          {
            p: 'Nid yw bod yn berthynas agosaf (next of kin) yn gadael i chi benderfynu ar eich pen eich hun. Os gwelwch fod gennych awdurdod wedi’r cyfan, dewch yn ôl ac atebwch eto.',
          },
        ],
      },
      {
        heading: 'Beth i’w ddweud',
        facts: ['C4', 'C8'],
        pieces: [
          {
            script: [
              'Rwy’n poeni am y diagnosis, neu am y cynllun.',
              'Dyma beth maen nhw bob amser wedi’i ddymuno iddyn nhw eu hunain.',
              'Meddyliwch am ofyn i gydweithiwr am ail farn, os gwelwch yn dda.',
              'Sut byddwch chi’n penderfynu, a sut byddwch chi’n dweud wrtha i?',
            ],
          },
        ],
      },
      {
        heading: 'Beth i’w ofyn',
        facts: ['C2', 'C4', 'C5', 'C6'],
        pieces: [
          {
            questions: [
              'Beth fyddai’n eu helpu i gymryd rhan yn y penderfyniad?',
              'A allen nhw gael eiriolwr, sef rhywun i siarad ar eu rhan?',
              'A yw unrhyw ddogfen sydd gen i yn cynnwys penderfyniadau iechyd?',
              'Beth fyddech chi’n ei benderfynu, ac erbyn pryd?',
            ],
          },
        ],
      },
      {
        heading: 'Nodyn i’r tîm',
        facts: ['C4', 'C8'],
        pieces: [
          {
            sheet: [
              {
                line: 'Dyma fy mhryderon a’m cwestiynau am y person rydych chi’n gofalu amdanyn nhw.',
              },
              { blank: 'Pwy ydw i iddyn nhw, a’m rhif ffôn' },
              { blank: 'Beth sy’n fy mhoeni', lines: 3 },
              { blank: 'Beth maen nhw wedi’i ddweud maen nhw ei eisiau', lines: 2 },
              { blank: 'Beth hoffwn i ei ofyn', lines: 3 },
              { blank: 'Dyddiad' },
            ],
          },
        ],
      },
      reportSymptoms,
    ],
  },

  childsTeam: {
    heading: 'Siaradwch â thîm y plentyn',
    blocks: [
      {
        facts: ['C7'],
        pieces: [
          {
            p: 'Ar ran plentyn o dan 16 oed, rhywun â chyfrifoldeb rhiant sy’n gofyn fel arfer. Gall rhai pobl ifanc ofyn drostyn nhw eu hunain. Bydd tîm y plentyn yn gwybod pwy all ofyn.',
          },
        ],
      },
      {
        heading: 'Beth i’w ddweud wrth y tîm',
        facts: ['C7', 'C8'],
        pieces: [
          {
            script: [
              'Rwy’n agos at y plentyn hwn, ac mae rhywbeth yn fy mhoeni.',
              'Pwy all ofyn am ail farn ar eu rhan?',
              'Gwrandewch ar yr hyn rwyf wedi sylwi arno, os gwelwch yn dda.',
            ],
          },
          { p: 'Gall y tîm wrando arnoch chi, hyd yn oed lle na all ddweud dim wrthych chi.' },
          {
            byNation: {
              england: [],
              scotland: [
                {
                  p: 'Yn yr Alban, mae’r gyfraith yn sôn am hawliau a chyfrifoldebau rhiant (parental rights and responsibilities).',
                },
              ],
              wales: [],
              northernIreland: [],
            },
          },
        ],
      },
      {
        heading: 'Barn y plentyn ei hun',
        facts: ['C7'],
        pieces: [
          {
            p: 'Gofynnwch sut y dywedwyd wrth y plentyn, a sut mae dymuniadau’r plentyn ei hun yn cael eu clywed.',
          },
        ],
      },
      reportSymptoms,
    ],
  },

  concern: {
    heading: 'Codi eich pryder',
    blocks: [
      {
        heading: 'Siaradwch â’r tîm',
        facts: ['S9', 'S22'],
        pieces: [
          {
            p: 'Dechreuwch gyda rhywun rydych yn ymddiried ynddyn nhw: meddyg, nyrs, neu’r person sydd â gofal y diwrnod hwnnw. Dywedwch beth ddigwyddodd, a beth fyddai’n unioni pethau.',
          },
          {
            script: [
              {
                you: 'Hoffwn i siarad am rywbeth sydd wedi peri gofid i mi.',
                they: 'Hoffen ni siarad am rywbeth sydd wedi peri gofid i ni.',
              },
              'Dyma beth ddigwyddodd, a phryd.',
              'Dyma beth fyddai’n helpu.',
              {
                you: 'Pryd bydda i’n clywed gennych chi?',
                they: 'Pryd byddwn ni’n clywed gennych chi?',
              },
            ],
          },
        ],
      },
      raisingAConcern,
      {
        heading: 'Cadwch nodyn',
        facts: ['N16'],
        pieces: [
          {
            sheet: [
              { blank: 'Beth ddigwyddodd', lines: 3 },
              { blank: 'Pryd a ble' },
              { blank: 'Pwy oedd yno' },
              { blank: 'Beth fyddai’n unioni pethau', lines: 2 },
              { blank: 'Wrth bwy y dywedais i, a beth ddywedon nhw', lines: 2 },
            ],
          },
        ],
      },
      {
        heading: 'Gallwch ofyn am ail farn o hyd',
        facts: entitlementFacts,
        pieces: [{ p: entitlement }],
      },
      reportSymptoms,
    ],
  },

  settled: {
    heading: 'Mae’n dda bod pethau’n gliriach nawr',
    blocks: [
      {
        facts: ['S10', 'D11'],
        pieces: [
          {
            p: 'Yn aml, esboniad clir yw’r cyfan oedd ar goll. Gallwch ei gadael hi ar hynny am y tro. Cadwch bob apwyntiad a phob triniaeth sydd wedi’u trefnu.',
          },
        ],
      },
      {
        heading: { you: 'Gallwch newid eich meddwl', they: 'Gall y claf newid eu meddwl' },
        facts: [...entitlementFacts, 'S32'],
        pieces: [
          { p: entitlement },
          {
            p: 'Gofynnwch yn gynnar yn hytrach nag yn hwyr, gan y gall olygu aros. Gofynnwch i’r tîm beth fyddai oedi yn ei olygu.',
          },
        ],
      },
      {
        heading: 'Cadwch yr hyn a ddysgoch',
        facts: ['N6', 'P3'],
        pieces: [
          {
            list: [
              'Gofynnwch am y canlyniadau a’r cynllun yn ysgrifenedig.',
              'Ysgrifennwch pwy i’w ffonio os oes cwestiwn.',
              'Ysgrifennwch beth a ddealloch, tra mae’n fyw yn y cof.',
            ],
          },
        ],
      },
      reportSymptoms,
    ],
  },

  talk: {
    heading: 'Sgwrs arall yn gyntaf',
    blocks: [
      {
        facts: ['S8', 'S9', 'S10'],
        pieces: [
          {
            p: 'Gofynnwch i’r meddyg teulu neu’r meddyg ymgynghorol, sef uwch feddyg, am amser i fynd drosto eto. Byddan nhw’n falch o wneud, ac yn aml mae hynny’n ddigon.',
          },
        ],
      },
      { heading: 'Beth i’w ddweud', facts: ['P1', 'E7', 'N2', 'N6'], pieces: [askToGoOver] },
      {
        heading: 'Cwestiynau i’w gofyn',
        facts: ['P7', 'P8', 'P9'],
        pieces: [
          threeQuestions,
          {
            questions: [
              'Pa mor siŵr ydych chi o’r diagnosis?',
              'Pwy arall sydd wedi edrych ar y sganiau a’r canlyniadau?',
              'Beth sy’n digwydd os na wneir dim am y tro?',
              {
                you: 'A gaf i’r hyn a ddywedoch yn ysgrifenedig?',
                they: 'A gawn ni’r hyn a ddywedoch yn ysgrifenedig?',
              },
            ],
          },
        ],
      },
      {
        heading: 'Beth i ddod ag ef',
        facts: ['P3', 'N6'],
        pieces: [
          {
            checklist: [
              {
                you: 'Rhywun rydych yn ymddiried ynddyn nhw, i wrando gyda chi.',
                they: 'Rhywun i gefnogi’r ddau ohonoch, os hoffech chi.',
              },
              { you: 'Eich llythyrau a’ch adroddiadau.', they: 'Llythyrau ac adroddiadau’r claf.' },
              'Rhestr o feddyginiaethau ac alergeddau.',
              'Y cwestiynau, gyda’r un pwysicaf yn gyntaf.',
              'Beiro a phapur. Gofynnwch cyn i chi recordio unrhyw beth.',
              'Sbectol neu gymhorthion clyw, a chyfieithydd ar y pryd wedi’i drefnu ymlaen llaw.',
            ],
          },
        ],
      },
      {
        heading: 'Gofynnwch am yr aros',
        facts: ['S31', 'S33', 'D10', 'D11'],
        pieces: [{ p: 'Cadwch bob apwyntiad, a gofynnwch:' }, delayQuestions],
      },
      {
        heading: 'Os nad yw’n helpu',
        facts: entitlementFacts,
        pieces: [
          { p: entitlement },
          {
            p: 'Dewch yn ôl at y canllaw hwn os nad yw’r sgwrs yn helpu, neu os na all ddigwydd yn fuan. Efallai y bydd eich atebion wedi mynd erbyn hynny, felly dechreuwch eto.',
          },
        ],
      },
      reportSymptoms,
    ],
  },

  checklist: {
    heading: 'Pan fydd rhywun yn gofyn am ail farn',
    blocks: [
      {
        heading: 'Yn y sgwrs',
        facts: ['S8', 'S9', 'S10', 'S12', 'S13', 'S14', 'C14', 'P6', 'E7'],
        pieces: [
          {
            checklist: [
              'Gwrandewch ar y rheswm. Yn aml mae’n ymwneud â deall, nid ag ymddiriedaeth.',
              'Ewch dros y diagnosis eto, a thros driniaethau eraill.',
              'Peidiwch â’u digalonni. Mae llawer yn ofni bod gofyn yn tramgwyddo.',
              'Cynigiwch restr o gwestiynau, ac ewch drwyddi gyda’ch gilydd.',
              'Os bydd perthynas yn gofyn, gwiriwch fod cydsyniad y claf yn cynnwys y cais hwn.',
              'Gwiriwch fod yr wybodaeth gan y perthynas, a’u bod yn ei deall.',
            ],
          },
        ],
      },
      {
        heading: 'Beth i’w ddweud wrthyn nhw',
        facts: [...entitlementFacts, 'S27', 'S28', 'S31', 'S32', 'S33', 'N4'],
        pieces: [
          { p: 'Yng ngeiriau’r canllaw hwn:' },
          { script: [entitlement] },
          {
            checklist: [
              'Dywedwch beth allai oedi ei olygu i’r claf hwn, a beth i gadw ato yn y cyfamser.',
              'Dywedwch pwy sy’n parhau’n gyfrifol. Nid yw meddyg ymgynghorol newydd yn cymryd drosodd oni bai bod hynny wedi’i drefnu.',
              'Canllawiau i feddygon: mae’n arfer da cytuno, oni bai bod rheswm da dros beidio.',
            ],
          },
        ],
      },
      {
        heading: 'Beth i’w drefnu',
        facts: ['S24', 'S25', 'S26', 'R13'],
        pieces: [
          {
            checklist: [
              'Dywedwch yn yr atgyfeiriad ei fod ar gyfer ail farn.',
              'Anfonwch y canlyniadau: delweddau yn ogystal ag adroddiadau, a phatholeg.',
              'Trefnwch gyfieithydd ar y pryd, neu fformat arall, os yw’r claf am gael un.',
              'Cofnodwch y cais, beth a ddywedwyd a beth a gytunwyd.',
            ],
          },
        ],
      },
      {
        heading: 'Pwy arall all helpu’r claf',
        facts: ['S1', 'S22', 'N15', 'U1', 'U6', 'U8', 'U11'],
        pieces: [adviceBody, { p: 'A’n llinell gymorth, i gleifion a theuluoedd:' }, supportLine],
      },
    ],
  },

  listenOnly: {
    heading: 'Gallwch wrando, ond nid rhannu',
    blocks: [
      {
        facts: ['C8', 'C9', 'S12'],
        pieces: [
          {
            p: 'Heb gydsyniad y claf, gallwch glywed pryderon y teulu. Ni allwch rannu gwybodaeth, na gweithredu ar gais yn enw’r claf.',
          },
        ],
      },
      {
        heading: 'Beth i’w wneud',
        facts: ['S11', 'S12', 'S13', 'S14', 'C8', 'C9'],
        pieces: [
          {
            checklist: [
              'Gwrandewch, a diolchwch iddyn nhw am ddweud wrthych.',
              'Dywedwch y gallech ddweud wrth y claf beth glywsoch chi.',
              'Gofynnwch i’r claf, ar eu pen eu hunain, beth hoffen nhw.',
              'Os nad yw’r claf wedi gwrthod, cynigiwch y nodyn cydsyniad isod i’r teulu.',
              'Os ydyn nhw’n cytuno, gwiriwch fod yr wybodaeth gan y person sy’n gofyn, a’u bod yn ei deall.',
            ],
          },
        ],
      },
      {
        heading: 'Nodyn cydsyniad i’w roi iddyn nhw',
        facts: ['C10', 'C11', 'C13', 'C14'],
        pieces: [consentSheet],
      },
    ],
  },

  capacityFirst: {
    heading: 'Galluedd ac awdurdod sy’n dod gyntaf',
    blocks: [
      {
        facts: ['C2'],
        pieces: [
          {
            list: [
              'Cymerwch fod galluedd. Rhowch amser a chymorth gyda’r penderfyniad hwn.',
              'Mae galluedd yn perthyn i un penderfyniad ar un adeg. Rhowch gynnig arall arni ar ddiwrnod gwell.',
              'Nid yw dewis sy’n ymddangos yn annoeth yn dangos diffyg galluedd.',
            ],
          },
        ],
      },
      {
        heading: 'Os na all y claf wneud y penderfyniad hwn',
        facts: ['C3', 'C4', 'C5', 'C6'],
        pieces: [
          {
            byNation: {
              england: [
                {
                  list: [
                    'Gofynnwch am gael gweld atwrneiaeth gofrestredig ar gyfer iechyd a lles, neu orchymyn llys dirprwy.',
                    'Heb un, chi sy’n penderfynu er lles pennaf y claf.',
                    'Rhaid i chi ymgynghori â’r teulu a gofalwyr lle mae hynny’n ymarferol.',
                    'Os nad oes neb i ymgynghori â nhw, dylech gynnwys eiriolwr galluedd meddyliol annibynnol (IMCA).',
                  ],
                },
              ],
              wales: [
                {
                  list: [
                    'Gofynnwch am gael gweld atwrneiaeth gofrestredig ar gyfer iechyd a lles, neu orchymyn llys dirprwy.',
                    'Heb un, chi sy’n penderfynu er lles pennaf y claf.',
                    'Rhaid i chi ymgynghori â’r teulu a gofalwyr lle mae hynny’n ymarferol.',
                    'Os nad oes neb i ymgynghori â nhw, dylech gynnwys eiriolwr galluedd meddyliol annibynnol (IMCA).',
                  ],
                },
              ],
              scotland: [
                {
                  list: [
                    'Gofynnwch am gael gweld atwrneiaeth les gofrestredig (welfare power of attorney), neu orchymyn gwarcheidiaeth.',
                    'Ymgynghorwch â’r atwrnai neu’r gwarcheidwad lle mae hynny’n ymarferol.',
                    'Oedolyn yma yw unrhyw un 16 oed neu hŷn.',
                  ],
                },
              ],
              northernIreland: [
                {
                  list: [
                    'Dim ond arian ac eiddo y mae atwrneiaeth barhaus (enduring power of attorney) yn eu cynnwys.',
                    'Pan wnaethon ni wirio, nid oedd atwrneiaethau arhosol ar gyfer iechyd mewn grym. Gwiriwch sut mae hi nawr.',
                    'Gofynnwch i’ch Ymddiriedolaeth pwy sy’n penderfynu, ac â phwy y dylid ymgynghori.',
                  ],
                },
              ],
            },
          },
        ],
      },
      {
        heading: 'Yn y cyfamser',
        facts: ['C8'],
        pieces: [{ p: 'Gallwch wrando ar y teulu, a chofnodi beth sy’n eu poeni.' }],
      },
    ],
  },

  colleagueView: {
    heading: 'Barn cydweithiwr neu’r tîm',
    blocks: [
      {
        facts: ['S15', 'S16'],
        pieces: [
          {
            p: 'Mae meddygon yn gofyn am farn ei gilydd, yn enwedig pan fo achos yn gymhleth. Nid oes angen i’r claf ofyn amdani.',
          },
        ],
      },
      {
        heading: 'Cadwch y claf gyda chi',
        facts: ['N4', 'N8', 'S15'],
        pieces: [
          {
            checklist: [
              'Dywedwch wrth y claf i bwy rydych chi’n gofyn, a pham.',
              'Gofynnwch am gydsyniad lle byddwch yn ysgrifennu at ysbyty arall.',
              'Anfonwch ddelweddau yn ogystal ag adroddiadau.',
              'Ewch â’r mater i’r cyfarfod tîm (MDT), os yw’r cwestiwn yn addas iddo.',
              'Dywedwch wrth y claf beth a ddywedwyd, a’i gofnodi.',
            ],
          },
        ],
      },
    ],
  },

  trainingAndBooklets: {
    heading: 'Hyfforddiant, a llyfrynnau i gleifion',
    blocks: [
      {
        heading: 'I nyrsys',
        facts: ['S34', 'S35'],
        pieces: [
          {
            p: 'Mae ein cwrs ar-lein yn dyfnhau gwybodaeth nyrsys am ganser yr aren. Ei nod yw eu diweddaru am driniaeth a gofal, er eu lles nhw a lles eu cleifion.',
          },
        ],
      },
      {
        heading: 'I feddygon',
        facts: ['S36', 'S37', 'K6'],
        pieces: [
          {
            p: 'Roedd cwrs i feddygon teulu a meddygon newydd gymhwyso yn cael ei ddatblygu pan ysgrifennwyd ein gwybodaeth. Ei nod yw diagnosis cynharach a mwy o wybodaeth arbenigol. Gofynnwch i ni a yw’n barod.',
          },
        ],
      },
      {
        heading: 'Ble i ddod o hyd iddo',
        facts: ['S38', 'K6', 'S2'],
        pieces: [
          { p: 'Mae hyfforddiant ar ein gwefan i weithwyr iechyd proffesiynol.' },
          { link: pages.professionals },
          { p: 'Os na allwch ddod o hyd i’r hyn rydych yn chwilio amdano, ffoniwch ein swyddfa.' },
          { contact: organisation.generalEnquiries },
        ],
      },
      {
        heading: 'Llyfrynnau a phoster',
        facts: ['S39'],
        pieces: [
          {
            p: 'Mae gan yr un wefan ffurflen archebu ar gyfer eich cleifion. Mae’n cynnig tri llyfryn “Understanding Kidney Cancer” am ddim, a phoster Careline.',
          },
        ],
      },
    ],
  },
};

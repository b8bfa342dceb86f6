import { organisation, pages } from '../../../organisation.ts';
import { edition } from '../../edition.ts';
import { inWords } from '../../inWords.ts';
import { sources } from '../../sources.ts';
import type { AboutId, Block } from '../../types.ts';
import { glossary } from './glossary.ts';
import { supportLine } from './shared.ts';

const checkedOn = inWords(edition.checkedOn);

/** What the pages about the guide itself say, by address. What they promise, tests prove. */
export const about: Readonly<Record<AboutId, readonly Block[]>> = {
  about: [
    {
      heading: 'Pwy sy’n ei gyhoeddi',
      facts: ['S1', 'S2', 'S3'],
      pieces: [
        {
          p: `${organisation.name} sy’n cyhoeddi’r canllaw hwn. Mae’n dilyn tudalen yr elusen am ail farn.`,
        },
        { link: pages.secondOpinion },
        { contact: organisation.generalEnquiries },
        supportLine,
      ],
    },
    {
      heading: 'Beth yw ei ddiben',
      facts: ['S3', 'D8'],
      pieces: [
        {
          p: 'Mae’n eich helpu i benderfynu i bwy i ofyn am ail farn, a sut. Gwybodaeth yw hi, nid cyngor meddygol.',
        },
        {
          p: 'Nid yw’n canfod salwch, yn barnu symptomau nac yn dweud am ba hyd y gall neb aros. Dim ond y bobl sy’n eich trin all wneud hynny.',
        },
      ],
    },
    {
      heading: 'Sut mae’n cael ei ariannu',
      facts: [],
      pieces: [
        {
          p: 'Mae’r canllaw am ddim. Nid yw’n cynnwys hysbysebion, ac nid yw’n enwi unrhyw ysbyty preifat nac unrhyw feddyg.',
        },
      ],
    },
    {
      heading: 'Pwy a’i gwiriodd, a phryd',
      facts: [],
      pieces: [
        {
          p: `Cymharwyd y ffeithiau â chopïau o dudalennau cyhoeddus, erbyn ${checkedOn}. Roedd rhai copïau’n hen. Mae “Ffynonellau” yn eu rhestru.`,
        },
        {
          p: 'Nid oes unrhyw feddyg na nyrs wedi cymeradwyo’r canllaw eto. Nes i un wneud hynny, defnyddiwch ef ar y cyd â’r bobl sy’n eich trin, os gwelwch yn dda.',
        },
      ],
    },
    {
      heading: 'Sut mae’n cael ei gadw’n gyfredol',
      facts: [],
      pieces: [
        {
          p: `Caiff y canllaw cyfan ei wirio eto erbyn ${inWords(edition.checkBy)}. Os aiff y diwrnod hwnnw heibio heb wiriad, mae’r dudalen gychwyn a phob cynllun yn dweud hynny.`,
        },
        {
          p: 'Mae rhifau ffôn a gwasanaethau’n newid. Os yw’r papur yn hen, gwiriwch rif cyn i chi ei ffonio.',
        },
      ],
    },
    {
      heading: 'Os oes rhywbeth o’i le',
      facts: ['S2'],
      pieces: [
        {
          p: 'Dywedwch wrthon ni am unrhyw gamgymeriad, os gwelwch yn dda. Ffoniwch ein swyddfa ar y rhif uchod.',
        },
        {
          p: 'Peidiwch â defnyddio’r rhif hwnnw am gymorth brys. Mae “Cael cymorth brys” ar bob tudalen.',
        },
      ],
    },
  ],
  glossary,
  sources: [
    {
      facts: ['S3'],
      pieces: [
        {
          p: `Mae’r canllaw’n dilyn un dudalen gan ${organisation.name}, y gyntaf isod. Darllenwyd y lleill i’w wirio ac i ychwanegu ato.`,
        },
        {
          p: `Fe’u darllenwyd erbyn ${checkedOn}, o gopïau o dudalennau cyhoeddus, ac roedd rhai copïau’n hen. Efallai fod dolen wedi symud ers hynny.`,
        },
      ],
    },
    {
      heading: 'Beth a ddarllenwyd',
      facts: ['S3'],
      pieces: [{ sources: Object.values(sources) }],
    },
    {
      heading: 'O beth mae’r diwyg wedi’i wneud',
      facts: [],
      pieces: [
        {
          p: 'Daw’r arddulliau o nhsuk-frontend, sydd am ddim i bawb ei ddefnyddio. Nid yw’r canllaw hwn yn rhan o’r GIG.',
        },
      ],
    },
  ],
  privacy: [
    {
      heading: 'Mae eich atebion yn aros gyda chi',
      facts: [],
      pieces: [
        {
          list: [
            'Nid oes dim rydych yn ei ateb na’i deipio yn cael ei anfon i unman. Nid oes cyfrif, ac nid yw’r canllaw’n cyfrif ymweliadau.',
            'Ni ofynnir am unrhyw enw nac unrhyw rif ar y ffordd at gynllun.',
            'Nid oes cwcis.',
            'Dim ond lleisiau sydd ar eich dyfais, yn ôl eich porwr, y mae “Darllen yn uchel” yn eu defnyddio. Nid yw’n anfon dim nac yn cadw dim.',
          ],
        },
      ],
    },
    {
      heading: 'Beth sy’n cael ei gadw, ac am ba hyd',
      facts: [],
      pieces: [
        {
          p: 'Cedwir eich dewisiadau, a chwestiynau rydych yn eu hysgrifennu eich hun, yn y tab hwn o’r porwr. Felly nid yw ail-lwytho yn eu colli.',
        },
        {
          p: 'Maen nhw’n mynd pan fyddwch yn cau’r tab neu’n dewis “Clirio fy atebion”. Nid yw ail-lwytho ar ôl mwy na dwy awr yn dod o hyd i ddim.',
        },
        {
          p: 'Gall rhai porwyr agor tab sydd wedi’i gau eto. Ar gyfrifiadur a rennir, dewiswch “Clirio fy atebion” cyn i chi adael.',
        },
        {
          p: 'Ni chaiff yr hyn rydych yn ei deipio mewn llythyr ei storio byth. Mae’n mynd pan fyddwch yn cau neu’n ail-lwytho’r dudalen, neu’n dewis “Clirio fy atebion”.',
        },
        {
          p: 'Unwaith y bydd nyrs neu feddyg yn dweud bod claf gyda nhw, ni chedwir yr un ateb o gwbl.',
        },
      ],
    },
    {
      heading: 'Y copi o’r canllaw',
      facts: [],
      pieces: [
        {
          p: 'Mae eich porwr hefyd yn cadw copi o’r canllaw, fel ei fod yn agor heb gysylltiad. Mae’r copi yr un fath i bawb ac nid yw’n dal dim amdanoch chi.',
        },
        {
          p: 'Mae “Clirio fy atebion” yn gadael y copi hwnnw lle mae. Gallwch ei dynnu yng ngosodiadau eich porwr.',
        },
        {
          p: 'Mae’r canllaw’n gofyn i’w westeiwr a oes fersiwn mwy newydd, neu a yw’r un yma wedi dyddio. Nid yw’n dweud dim wrth y gwesteiwr amdanoch chi.',
        },
      ],
    },
    {
      heading: 'Beth rydych chi’n mynd ag ef eich hun',
      facts: [],
      pieces: [
        {
          list: [
            'Dim ond os gofynnwch amdanyn nhw y caiff cod neu ddolen i ddyfais arall eu gwneud. Maen nhw’n dal eich dewisiadau, a dim geiriau a deipioch.',
            'Gall unrhyw un sydd â’r cod hwnnw neu’r ddolen honno weld y dewisiadau hynny.',
            'Mae llythyr rydych yn ei gadw neu ei gopïo yn dal yr hyn a deipioch. Mae papur yn dal yr hyn rydych yn ei argraffu.',
            'Mae nodyn atgoffa yn dal dyddiad ac ychydig o eiriau plaen, a dim byd am salwch.',
          ],
        },
      ],
    },
    {
      heading: 'Beth na allwn ni ei addo',
      facts: [],
      pieces: [
        {
          list: [
            'Mae’r cyfrifiadur sy’n gweini’r tudalennau hyn yn gweld eich cyfeiriad rhyngrwyd a pha ffeiliau mae’n eu hanfon. Nid yw byth yn gweld eich atebion.',
            'Mae hanes eich porwr yn dangos eich bod wedi bod yma, ac enwau’r sgriniau. O’r rhain, gallai rhywun ddyfalu rhai atebion.',
            'Gall estyniadau porwr, cyfieithu, gwirwyr sillafu a rhai bysellfyrddau ddarllen y dudalen, neu’r hyn rydych yn ei deipio.',
            'Mae sgrinluniau, argraffyddion, ffeiliau a gadwyd a’r rhestr o destunau a gopïwyd yn cadw’r hyn a rowch iddyn nhw.',
            'Ni allwn eich diogelu ar ddyfais y mae rhywun arall yn ei gwylio neu’n ei rheoli.',
          ],
        },
      ],
    },
  ],
  accessibility: [
    {
      facts: [],
      pieces: [
        {
          p: 'Mae’r canllaw hwn wedi’i fwriadu i bawb. Ein nod yw bodloni’r Canllawiau Hygyrchedd Cynnwys y We (Web Content Accessibility Guidelines) 2.2 ar lefel AA.',
        },
      ],
    },
    {
      heading: 'Beth rydyn ni wedi’i brofi',
      facts: [],
      pieces: [
        {
          list: [
            'Pob math o sgrin, drwy wiriadau awtomatig mewn un porwr, heb ganfod unrhyw broblem.',
            'Ffyrdd cyfan drwy’r canllaw gyda’r bysellfwrdd yn unig.',
            'Ffonau bach, llechi, sgriniau bwrdd gwaith a phapur.',
          ],
        },
      ],
    },
    {
      heading: 'Beth nad ydyn ni wedi’i brofi eto',
      facts: [],
      pieces: [
        {
          list: [
            'Darllenwyr sgrin, gyda’r bobl sy’n eu defnyddio.',
            'Rheoli â llais.',
            'Porwyr heblaw Chromium.',
          ],
        },
      ],
    },
    {
      heading: 'Os nad yw rhywbeth yn gweithio i chi',
      facts: ['S2'],
      pieces: [
        {
          p: 'Ffoniwch ein swyddfa a dywedwch wrthon ni, os gwelwch yn dda. Gallwn hefyd anfon gwybodaeth mewn ffordd arall.',
        },
        { contact: organisation.generalEnquiries },
        { p: `Ysgrifennwyd y datganiad hwn ar ${checkedOn}.` },
      ],
    },
  ],
};

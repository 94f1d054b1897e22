import pg from 'pg';

const MEMBERS = 50_000;

const first = 'Maria,Owen,Zofia,Kevin,Leanne,Shabana,Sana,Tyler,Amara,Imogen,Farid,Gemma,Delroy,Nicola,Ioana,Craig,Chidinma,Rachel,Mehmet,Bethany,Samuel,Joanne,Lakshmi,Dean,Zoë,Renée,José,Siân,Łukasz,Øyvind,Ellis,Priya,Helen,Farah,Frank,Carol,Pavel,Tess,Ade,Dilys,Winston,Ewa,Jordan,Beatrice,Harold,Marcus,Aaliyah,Noor,Callum,Niamh,Aoife,Rhys,Megan,Jodie,Kyle,Chantelle,Demi,Reece,Kieran,Stacey';
const last = 'Thornton,Davies,Wilk,Rourke,Pickup,Aslam,Anwar,Marsh,Jallow,Latham,Hosseini,Tattersall,Campbell,Bamber,Munteanu,Halsall,Eze,Duxbury,Yildiz,Crook,Adeyinka,Fielding,Pillai,Alderson,Hartley,Baptiste,Featherstone,Lewandowska,Pye,Amoah,Nuttall,Ødegård,García,Müller,Nowak,Kowalska,O’Brien,Smith,Jones,Taylor,Brown,Wilson,Walker,Hughes,Green,Hall,Wood,Clarke,Turner,Hill,Whiteside,Rimmer,Swarbrick,Threlfall,Entwistle,Ainsworth,Bickerstaffe,Cardwell,Dewhurst,Eccleston';
const interests = 'interview panels,training new staff,planning services,family hubs,fathers’ group,youth space,letters in plain words,cooking,art,school exclusions,short breaks,mental health,housing,fostering,baby group,walking,music,gaming,gardening,SEND';
const languages = 'pl,ro,ar,ur,bfi,uk,pt,fa,tr,cy';
const kinds = 'parent,parent,parent,carer,foster-carer,kinship-carer,young-person,young-person-in-care,care-experienced-young-person,adult-lived-experience';

const list = (words: string) => `string_to_array('${words}', ',')`;
const of = (words: string, n: string) => `(${list(words)})[1 + (${n}) % ${words.split(',').length}]`;

/** 50,000 members with names, interests, strengths and languages as people have them, written straight into the tables of an empty council. */
export async function fillFiftyThousandMembers(ownerUrl: string, tell: (progress: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    tell('members');
    await client.query(`
      create temporary table bench_name as
        select uuidv7() as id, n, ${of(first, 'n * 79')} as first, ${of(last, 'n / 60 * 31 + n * 17')} || case when n % 3 = 0 then '-' || ${of(last, 'n * 13 + n / 7')} else '' end as last
        from generate_series(1, ${MEMBERS}) n;
      insert into accounts.person (id, display_name, first_name, audience, opened_at) select id, first || ' ' || last, first, 'adult', now() from bench_name;
      insert into members.member (id, kind, full_name, known_as, born_on, joined_on, stage, interests, strengths, languages, reach_by, rest_from, leaves_on, left_because, leave_said_on)
      select id, ${of(kinds, 'n')}, first || ' ' || last, first, case when ${of(kinds, 'n')} like '%young%' then date '2009-01-01' + n % 2000 end, current_date - n % 900,
        case when n % 20 = 0 then 'resting' when n % 33 = 0 then 'left' else 'active' end,
        array[${of(interests, 'n')}, ${of(interests, 'n / 20')}], 'I am good at ' || ${of(interests, 'n * 3')} || ', and at listening to people.',
        case when n % 7 = 0 then array[${of(languages, 'n / 7')}] else '{}' end, '{email}',
        case when n % 20 = 0 then current_date - 20 end, case when n % 20 <> 0 and n % 33 = 0 then current_date - 9 end, case when n % 20 <> 0 and n % 33 = 0 then 'own-word' end, case when n % 20 <> 0 and n % 33 = 0 then current_date - 30 end
      from bench_name`);
    // They have been here for years: each was compared with the others long ago.
    await client.query('delete from members.likeness_due');
    tell('vacuum and analyse');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

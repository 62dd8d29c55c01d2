import { FILLERS } from './common.ts';
import { COMPOUND_HEADS, KNOWN_MORE } from './known-more.ts';

/** Words that may stand in a clause that says yes without changing what it says; the words of the quoted mail may too. */
const KNOWN = new Set(
  `ik wij we mij me ons onze mijn mezelf onszelf u uw je jij jou jouw jullie hem haar het de een dit dat deze die er hier daar
  ermee hiermee daarmee hieraan daaraan erin hierin waar zo zoals nu dan toen al ook nog even toch maar wel dus en of want om te
  aan bij in met naar op van voor vanuit namens via tot over uit mee heen erheen langs weer terug graag gaarne zeker absoluut
  natuurlijk uiteraard vanzelfsprekend gewoon echt heel erg zeer helemaal volledig volmondig geheel van harte hartelijk plezier
  genoegen liefde groot veel alle alles allemaal beide beiden gezellig leuk fijn mooi goed prima top super zelf persoonlijk
  sowieso daarom hierbij bijgaand bij deze tevens inderdaad jazeker ja yes zien zie ziet kijk kijken uit ernaar benieuwd komen
  kom kome ben bent is zijn was waren wordt word worden zal zullen kan kunnen mag mogen wil willen ga gaan gaat heb hebt heeft
  hebben doe doen doet moet hoef laat laten weten melden berichten bevestigen bevestig meld geef schrijf zet noteer noteren
  plaats reken rekenen houd hou vrij plek plekje stoel lijst deelnemer deelnemers deelnemerslijst presentielijst aanmelding
  aanwezigheid komst deelname medewerking bijeenkomst netwerkbijeenkomst netwerkmiddag netwerkdag netwerkavond vergadering
  overleg sessie uitnodiging netwerk zorgnetwerk dag middag avond ochtend donderdag dinsdag woensdag vrijdag maandag zaterdag
  zondag april mei juni juli maart februari januari augustus september oktober november december aanstaande komende uur half
  vanaf rond online digitaal fysiek live locatie teams zoom trein auto fiets ov meerijden later eerder iets wat minuten
  which who that because
  beste hoi dag hallo hoor joh zeg nou oke okee haha hey
  partner man vrouw collega collegas dochter zoon vriend vriendin introducee samen erbij gast gasten personen persoon mensen
  instelling vereniging stichting afdeling vakgroep maatschap praktijk ziekenhuis organisatie bestuur team huis maten poli
  concept stuk document versie tekst voorstel visie zorgpad convenant protocol richtlijn folder jaarplan plan akkoord eens
  instemmen inhoud vorm vaststellen vaststelling goedkeuring betreft vinden ligt
  klaar af afgerond gedaan gereed voltooid geregeld gelukt afgehandeld actie actiepunt punt taak klus eindelijk inmiddels zojuist
  net vanochtend vanmiddag vandaag gisteren eergisteren vorige week afgelopen sinds ondertussen reeds eerder keurig netjes
  iedereen leden lid achterban nieuwsbrief website site pagina homepage ledenmail mailing mail mailtje email linkedin facebook
  instagram socials social media kanalen intranet bericht nieuwsbericht ledenblad sturen gestuurd
  i we me us my our you your it its this that these those the a an to of in on at for by with from and or so as be am are is was
  were will would shall can could do did does have has had been being not just also too very much really indeed certainly
  definitely absolutely surely fully completely wholeheartedly gladly happily happy glad delighted pleased love like looking
  forward see there here then yes sure all both everyone myself ourselves attend attending come coming join joining participate
  participating take taking part make meeting network session event afternoon evening morning day invitation list attendance
  agree agreed agreement approve approved support endorse draft document version text proposal whole entire current content
  present presented stands written care pathway
  done completed complete finished sent uploaded submitted posted shared published circulated distributed included action item
  task now already today yesterday last week morning monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december members member website newsletter mailing page news
  online person site train car please thanks thank dear hi hello dr delight honoured thrilled willing keen contribute involved
  confirm accept count sign put add name down up out
  meedoen meewerken deelnemen deelneem bijdragen aansluiten werk werken neem nemen deel sluit schuif haak zoom idee initiatief
  doel thema bereid beschikbaar enthousiast interesse belangstelling onderwerp belangrijk waardevol zinvol regio
  staat stonden staan verspreid geplaatst gedeeld verstuurd verzonden gepubliceerd opgenomen meegenomen meegegaan rondgestuurd
  doorgestuurd gemaild aangevuld bijgewerkt ingevuld opgestuurd ingeleverd geupload geboekt doorgegeven aangeleverd ingediend
  vinken afvinken streep schrap sluiten gesloten dicht weg geschreven besproken bestuursleden alvast verder prettige
  zetten zet waardering vele zich moeite excuus helemaal
  digitale behandelcentrum noteren inschrijven aanmelden opschrijven
  als patientenorganisatie expertisecentrum centrum instituut kliniek ggz umc zorggroep beroepsvereniging volg volgen bijwonen went
  bijeenkomsten deelneem gelegenheid helaas niet geen not no never nooit moeten missen spijt spijtig unfortunately able sorry afraid
  emailaddress nou hij zij ze he she his hun dr drs prof professor dokter mevrouw meneer heer gevraagd verzocht meedelen mededelen
  telefonisch afgesproken beloofd world miss schijf drive map server per e-mail agenda kalender calendar diary side wanneer gegevens
  delen andere tweeen drieen vieren vijven eigenlijk gerust gelukkig namelijk lekker tof heerlijk verheug verheugd uitkijken
  ontmoeten nieuwsgierig nieuw nieuwe brilliant lovely wonderful excited eager great nice perfect meer more info information
  verwelkomen bijdrage steentje zinvolle hele zo'n onderdeel deelnemende bekend gemaakt toegezegd genoteerd wijze harte wat ons
  betreft juist precies eindelijk correct compleet volledig goedgekeurd definitief mijnerzijds onzerzijds zijde kant gelezen
  doorgelezen doorgenomen bestudeerd aandacht read reviewed carefully interest concerned behalf team department board clinic
  hospital organisation patients patienten patient leden onder tussen binnen network our verzending ronde redactie gister gedeelde schijf aangepast toegevoegd verwerkt ingesproken bekeken
  maandagochtend dinsdagochtend woensdagochtend vrijdagmiddag copy colleague colleagues partner wife husband guest guests
  zult echter elf twaalf tien acht negen zeven eleven twelve ten nine eight seven zeventiende achttiende negentiende twintigste eerste
  fifth tenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second maandagen dinsdagen woensdagen
  donderdagen vrijdagen gezegd gevraagde vraag vraagt verzoekt asked asks asking look lezen soort dankzegging bewoordingen verklaring
  waarin waarmee nergens genoemd genoemde iedere opdracht aanhaken filed boxed printed gegeven
  bring bringing along two three one twee drie plus extra brengen breng meenemen vanavond vanmorgen hem definitieve final`
    .split(/\s+/)
    .filter(Boolean),
);

/** "In answer to your letter I must tell you that" says nothing of what follows. */
export const ANNOUNCED =
  /^.* (?:weten|mede|meedelen|mededelen|berichten|bericht|melden|meld|zeggen|bevestigen|bevestig|say|inform|confirm|tell|know|advise|glad|pleased|blij|afraid|sorry|helaas) (?:\S+ )?(?:dat|that) (?=(?:ik|wij|we|i) )/;

/** From here on a clause gives a reason. */
export const REASON_FOLLOWS =
  / (?:want|omdat|wegens|vanwege|door|ivm|aangezien|because|due|since|zodat|so that|nadat|after|na|ondanks|despite|hoewel) .*/;

const COMPOUND_CHARACTERS_MIN = 8;
const inTables = (word: string): boolean =>
  word.length <= 1 || KNOWN.has(word) || KNOWN_MORE.has(word) || FILLERS.has(word);

/** Whether a word says nothing by itself about an answer; a number or a compound with a common noun does not either. */
export const isKnownWord = (word: string): boolean =>
  inTables(word) ||
  inTables(word.replace(/s$/, '')) ||
  /^\d/.test(word) ||
  (word.length >= COMPOUND_CHARACTERS_MIN && COMPOUND_HEADS.test(word)) ||
  word.split(/[-/]/).every(inTables);

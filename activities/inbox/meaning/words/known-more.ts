/** More words that leave a yes as it is: people and their work, places and travel, the draft, praise, and how things are done. */
const PEOPLE = `
  arts artsen huisarts huisartsen kinderarts specialist specialisten verpleegkundige verpleegkundigen verpleegkundig praktijkondersteuner
  fysiotherapeut oefentherapeut ergotherapeut logopedist dietist psycholoog apotheker apothekers onderzoeker onderzoekers casemanager
  wijkverpleegkundige coordinator voorzitter secretaris penningmeester bestuurslid vrijwilliger vrijwilligers ervaringsdeskundige
  ervaringsdeskundigen mantelzorger patientvertegenwoordiger vertegenwoordiger vertegenwoordigers zorgverlener zorgverleners behandelaar
  behandelaars behandelteam groep groepen werkgroep regiegroep stuurgroep commissie raad clientenraad patientenraad medewerker medewerkers
  assistent assistente stagiair stagiaire aios anios student moeder vader ouder ouders kind kinderen broer zus buurman buurvrouw collegae
  vakgenoten relaties volgers abonnees donateurs contactpersoon contactpersonen contacten huisartsenpraktijk gezondheidscentrum
  apotheek revalidatiecentrum verpleeghuis hospice thuiszorg wijkteam polikliniek poliklinieken secretariaat stafbureau directie
  management patientenvereniging patientenorganisatie federatie koepel bond platform universiteit hogeschool gemeente ondergetekende
  doctor doctors nurse nurses specialist therapist pharmacist researcher researchers volunteer volunteers chair secretary manager unit
  practice group groups working committee council society association foundation charity university centre center institute staff
  student trainee followers subscribers supporters contacts readers parents families family undersigned surgeon physician clinician
  expert experts expertise professional professionals clinical nursing medical medisch medische zorg zorgprofessionals care`;

const PLACES = `
  stad dorp gebouw ingang receptie parkeergarage parkeerplaats parkeerplek bus metro taxi vliegtuig vlucht station reis rit file reizen
  rijd rij carpoolen ophalen plaatse plekke persoon levenden lijve zaal huis kantoor werkplek laptop computer scherm camera beeld video
  verbinding videoverbinding beeldbellen afstand link teamslink inloglink app whatsapp whatsappgroep appgroep forum kanaal pagina
  nieuwspagina nieuwsrubriek startpagina voorpagina prikbord mededelingenbord wachtkamer blad tijdschrift magazine kwartaalblad editie
  nummer uitgave weekbericht weekmail nieuwsmail nieuwsflits digest bulletin attentiemail groepsapp mailinglijst mailinglist verzendlijst
  portaal portal sharepoint map dropbox onedrive cloud archief dossier systeem database bestand bestanden document documenten
  excel pdf word bijlage bijlagen attachment attachments folder file files spreadsheet sheet shared channels channel feed
  remotely remote virtually virtual screen office home building venue town city flight plane bus tube underground drive driving
  travel travelling traveling journey on-site onsite in-person physically screen laptop noticeboard everything intranet section front area home`;

const DRAFT = `
  voorliggende voorliggend bijgevoegde bijgaande toegezonden toegestuurde verzonden gestuurde laatste huidige aangepaste herziene nieuwe
  bijgewerkte onderhavige genoemde bovengenoemde zorgstandaard kwaliteitsstandaard richtlijnmodule module verwijskaart behandelkaart
  visiedocument protocolvoorstel zorgplan werkplan beleidsplan handreiking leidraad samenwerkingsafspraken afspraken afspraak
  samenwerkingsovereenkomst overeenkomst reglement notulen verslag rapport notitie brief patientenfolder patienteninformatie informatie
  brochure stroomschema schema checklist formulier vragenlijst indicatieprotocol begroting jaarverslag aanpak werkwijze keuzes opbouw
  inhoudelijk qua formulering tekstueel stukken ontwerp uitwerking uitkomst resultaat hoofdlijn
  attached enclosed latest revised updated amended proposed circulated statement guideline guidelines standard pathway chapter protocol
  plan report card leaflet brochure agreement flowchart checklist form policy vision paper memo version wording contents
  overzicht overzichten lijst lijsten lijstje gegevens contactgegevens adressen adressenlijst adreslijst tabel presentatie poster tekst
  teksten vragen antwoorden cijfers enquete samenvatting planning uitnodigingen uitnodigingsbrief flyer banner logo foto fotos artikel
  bericht berichtje oproep aankondiging nieuwsitem item items post posts poster overview list lists table presentation text texts
  summary numbers figures survey invite invites notice announcement flyer article translation minutes`;

const PRAISE = `
  geweldig geweldige fantastisch fantastische prachtig prachtige uitstekend uitstekende fijne mooie goede leuke nuttig nuttige waardevolle
  interessant interessante belangrijke boeiend inspirerend inspirerende helder heldere duidelijk duidelijke compleet gedegen zorgvuldig
  doordacht bruikbaar overzichtelijk leesbaar knap keurige netjes sterk stevig stevige solide welkom welkome overtuigd overtuigend
  enthousiasme vertrouwen trots tevreden blij verheugd vereerd dankbaar erkentelijk vriendelijke vriendelijk hartelijke mooi super
  sympathiek passend terecht logisch eensgezind unaniem voltallig overwegend oprecht liefst van meteen direct onmiddellijk gelijk
  zonder-meer overtuiging interesse belangstelling nieuwsgierigheid zin plezierig aangenaam uitkijk kijken verheug hoera jippie yes
  eerdere once kind generous lovely excellent superb fantastic amazing terrific splendid important useful valuable interesting worthwhile
  impressive thorough solid comprehensive sound readable clear helpful well-written balanced sensible proud grateful honored honour
  pleasure privilege enthusiasm enthusiastic enthusiastically wholehearted unreservedly entirely totally readily straightaway
  immediately warmly sincerely kindly truly excited`;

const WAYS = `
  vastgesteld krijgt krijg krijgen weerzien noorden zuiden oosten westen regionaal regionale landelijk landelijke ieder geval blijf blijven hulp feest einde kus publicatie publication reads well tegemoet schrijven leedwezen spijt antwoord toe danken dank mede mededelen deel verklaar verklaren dezen hierin zitten steeds blijft blijven bestand petje introduceren gebruiken deur drukker drukpers kennisgenomen kennis genomen toch alsnog vandaag morgen vanmiddag vanochtend gisteravond gistermiddag gisterochtend vrijdagmiddag vrijdagochtend maandagmiddag
  dinsdagmiddag woensdagmiddag donderdagochtend donderdagmiddag donderdagavond meteen tijdig ruim lang jaren jaar maand maanden weken
  dagen keer keren tweede derde eerste laatst onlangs recent kort kortgeleden daarna vervolgens verder ongeveer zon plusminus circa
  ruim vroeg laat straks kwartier kwartiertje uurtje momentje begin eind einde aanvang inloop ontvangst programma deel
  gezet gestaan gegaan geworden gekregen gebracht gehouden gemeld gezien gevonden gevraagd gebeld gesproken gehad gekomen
  uitgevoerd doorgevoerd afgemaakt afgewerkt opgelost uitgezocht overlegd ingevoerd opgesteld klaargezet neergezet opgeslagen
  toegezonden verzameld gecontroleerd nagekeken nagelopen gecheckt gekopieerd gescand ondertekend getekend vertaald herschreven
  samengevat gereserveerd besteld afgesloten ontvangen beantwoord benaderd uitgenodigd aangeschreven aangemaakt gebruikt
  gemaakt gestart getoond getweet vermeld aangekondigd uitgestuurd uitgezet uitgegaan bereikt gelezen meegestuurd doorgezet
  lever leveren draag dragen help helpen denk denken steun steunen onderschrijf teken tekenen onderteken stem stemmen
  bevestigd bevestiging aangeven geven geef gaf nemen aannemen aanvaarden toezeggen zeggen zeg spreken spreek uitspreken wens
  zin tijd ruimte plaats ruimschoots agenda ingepland gepland geblokt geblokkeerd gereserveerd vrijgehouden vrijgemaakt opgenomen
  email e-mail mailbericht telefoon belletje brief post onderstaande bovenstaande betreffende aangaande inzake conform volgens zoals
  updated checked translated written signed booked ordered arranged completed filled handed delivered collected corrected revised
  reviewed finalised finalized closed saved stored placed put set got made taken given went gone run ran appeared featured emailed
  mailed forwarded circulated added included passed earlier recently ago before after during while first second third early late
  later day days week weeks month months year years hour half past couple few minutes bit little short while around about roughly
  kunt kun wilt noteert naam bijschrijven durven allebei every instead tien kippen verschijnen job consider luisteren meedenken bijpraten kennismaken listen learn anderen night ages verzoek gisteravond laatste last names namen physiotherapy physio verder toegevoegd rondsturen attendee graagte gehoor nader inzien pinned top course round go further remarks through across over into onto under via within since until next near own same other another further ahead back again always
  date time times diary calendar blocked reserved saved free available place places seat spot side end part parts contribute
  contributing contribution working help helping collaborate collaborating collaboration cooperate involvement role member
  support supporting sign signing signed tell say said state note register registered record pass passing let know want wish`;

/** Words of these tables, in one set. */
export const KNOWN_MORE = new Set(`${PEOPLE} ${PLACES} ${DRAFT} ${PRAISE} ${WAYS}`.split(/\s+/).filter(Boolean));

/** Nouns that end a compound: what stands before them only says which. */
export const COMPOUND_HEADS =
  /(?:bijeenkomst|netwerk|groep|pagina|nieuwsbrief|mail|mailing|site|website|lijst|middag|avond|dag|overleg|vergadering|concept|document|protocol|plan|pad|kaart|folder|module|standaard|richtlijn|afdeling|praktijk|centrum|team|vereniging|stichting|arts|therapeut|verpleegkundige|zorg|kanaal|kanalen|blad|rubriek|app|punt|tekst|bericht|verslag|formulier|gegevens|overzicht|map|schijf|leden|commissie)$/;

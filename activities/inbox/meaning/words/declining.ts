import { phrases } from '../phrases.ts';

const TO_DO =
  '(?:verspreiden|plaatsen|versturen|sturen|delen|publiceren|opnemen|meenemen|rondsturen|mailen|doorsturen|posten|verspreid|geplaatst|verstuurd|gedeeld|gepubliceerd|opgenomen|gestuurd|doorgestuurd|gemaild|zetten|doen|mee te werken|meewerken)';
const TO_DO_EN =
  '(?:distribute|distributing|post|posting|circulate|circulating|share|sharing|publish|publishing|send|sending|forward|forwarding|place|placing|include|including|pass|passing|advertise|run|accept|carry|do so|use|help|take|print|feature)';
const ASKED =
  '(?:verzoek|verzoeken|request|requests|uitnodiging|vraag|plaatsing|verspreiding|publicatie|oproep|invitation|medewerking)';
const UNWILLING =
  '(?:bereid|van plan|voornemens|in staat|genegen|bevoegd|gerechtigd|toegestaan|willing|able|going|prepared|planning|in a position|allowed|permitted|inclined|intend|intending|minded)';

/** Refusing to spread an invitation, in words that hold their own "not" or need none. */
export const DECLINING = phrases(
  `(?:besloten|gekozen|beslist|decided|chosen|agreed|voted) ~ (?:niet|geen|not|against) ~ ~ (?:${TO_DO}|${TO_DO_EN}|to) ~`,
  'decided against ~',
  `(?:beleid|policy|regel|regels|rule|rules|statuten|reglement|gewoonte|practice|standpunt) ~ ~ (?:geen|niet|not|no|never) ~`,
  `(?:not|geen|niet|against|outside|tegen|buiten) ~ (?:our|ons|onze) (?:policy|policies|beleid|gewoonte|practice|regels|rules|doelstelling|statuten)`,
  `(?:niet|not|no longer|no|geen) ${UNWILLING} ~`,
  `(?:un(?:able|willing)) to ~ ${TO_DO_EN} ~`,
  `(?:wijst|wijs|wijzen|keurt|keuren|keur) ~ ~ ${ASKED} ~ (?:af)`,
  `${ASKED} ~ (?:wijst|wijs|wijzen|keurt|keuren|keur) ~ (?:af)`,
  `${ASKED} ~ (?:afgewezen|afgekeurd|afwijzen|afslaan|geweigerd|rejected|refused|declined|turned down|denied)`,
  `(?:rejected|refused|turned down|afgewezen|afgekeurd|geweigerd) ~ ${ASKED}`,
  `(?:decline|declined|refuse|reject) ~`,
  `(?:niet|geen|not) ~ (?:honoreren|inwilligen|tegemoetkomen|tegemoet komen|medewerking|meewerken|voldoen|ingaan|mee te werken|comply|oblige)`,
  '(?:ga|gaan|gaat|werk|werken|werkt|voldoe|voldoen|voldoet) ~ ~ niet ~ (?:in|mee|aan)',
  '(?:doe|doen) (?:we|wij|ik) ~ (?:niet|nooit) ~',
  '(?:wil|willen|zal|zullen) ~ ~ niet ~ (?:belasten|lastigvallen|lastig vallen|bestoken|overvoeren|overladen)',
  `(?:plaatsing|verspreiding|publicatie|posting|distribution|publication|dit|this) ~ ~ ~ (?:geen optie|uitgesloten|not an option|out of the question|niet aan de orde)`,
  `(?:rather|prefer|choose|chose) not ~ (?:${TO_DO_EN.slice(3, -1)}|to) ~`,
  `(?:never|no longer) ~ (?:${TO_DO_EN.slice(3, -1)}|forwards|shares|posts|distributes|publishes|circulates|sends|accepts) ~`,
  '^ (?:i|we) (?:will|do|can) not $',
  '(?:do|does) not do (?:that|this|it|these) ~',
  '(?:we|wij|ik) (?:doe|doen) ~ niet ~',
  `(?:do|does|can|will|could|shall|may|are|is) not ~ ${TO_DO_EN} ~`,
  `(?:zie|zien|ziet|zagen) ~ ~ af`,
  `(?:van|of) (?:plaatsing|verspreiding|publicatie|medewerking|deelname) ~ (?:zie|zien|ziet) ~ af`,
  '(?:zie|zien|ziet|see) ~ (?:geen|no) (?:aanleiding|reden|noodzaak|mogelijkheid|reason|ground|grounds) ~',
  '(?:voel|voelen|voelt) ~ (?:niets|niks|weinig) voor ~',
  '(?:geef|geven|geeft) ~ geen gehoor ~',
  '(?:begin|beginnen|werk|werken) ~ (?:niet|niks|niets) ~ (?:aan|mee)',
  '(?:hier|daar|hieraan|daaraan) ~ (?:begin|beginnen|doe|doen|werk|werken) ~ niet ~',
  `(?:plaatsing|verspreiding|publicatie|doorplaatsing|posting|publication|distribution) ~ ~ (?:niet|not) ~ (?:mogelijk|aan de orde|toegestaan|door|doorgaan|go ahead|take place|possible) ~`,
  `(?:geen|no) (?:plaatsing|verspreiding|publicatie|posting|publication|distribution) ~ (?:van|from|door|bij|in|by|via) ~`,
  `(?:stel|stellen|stelt) ~ ~ niet (?:beschikbaar|ter beschikking) ~`,
  '(?:laat|laten|laat het|staat|staan) ~ ~ niet toe ~',
  '(?:does|do|would) not (?:allow|permit) ~',
  '(?:past|passen|hoort|strookt|valt) ~ niet ~ (?:beleid|lijn|doelstelling|doelstellingen|doelgroep|vereniging)',
  `(?:wij|we|ik|i) ~ ${'(?:plaatsen|verspreiden|delen|publiceren|versturen|sturen|mailen|share|post|distribute|publish|circulate|forward|send)'} ~ (?:niets|niks|none|nothing|nooit iets|never anything) ~`,
  '(?:only|alleen|uitsluitend) ~ ~ (?:own|eigen|members) ~ ~ (?:not|niet)',
  '(?:no longer|niet langer|not|never) ~ (?:accept|opnemen|aannemen|neem|nemen) ~ (?:external|outside|third|other|derden|externe|extern) ~',
  'can not help [you] with (?:this|it|that)',
  '^ (?:zonder ons|niet via ons|not through us|not for us) [graag] $',
  `(?:neem|nemen|neemt) ~ ~ geen (?!contact|·)\\S+ ~ ~ (?:op|mee) ~`,
  '(?:kan|kunnen|gaat|lukt) ~ (?:via|bij|door) ons ~ niet $',
  'dat (?:zijn|is) ~ niet van plan',
  '(?:geef|geven|geeft|zend|zenden|stuur|sturen) ~ geen ~ ~ door ~',
  '^ [nee] liever niet [hoor|eigenlijk|dit keer] $',
  // turning somebody down, in the words of courtesy
  '(?:moet|moeten|zal|zullen|zie|zien) ~ ~ (?:teleurstellen|teleur te stellen|nul op het rekest|nee (?:zeggen|verkopen))',
  '(?:must|have to|has to|will have to|sorry to|afraid to) ~ (?:disappoint|turn ~ down|let ~ down|say no) ~',
  '(?:kan|kunnen|can|could) ~ ~ (?:niet|not) ~ (?:van dienst|helpen|tegemoet|terwille|ter wille|be of (?:help|service|assistance)|help|assist|accommodate|oblige) ~',
  '(?:hou|houd|houden|laat|laten|keep|leave|leaving|keeping) ~ ~ (?:buiten|out of|off) (?:onze|ons|our|mijn|my) ~',
  '(?:laat|laten|geef|geven) ~ ~ (?:aan ons voorbij|aan mij voorbij|verstek|geen gevolg) ~',
  '^ [en|and|dus|so] (?:doen|doe) (?:dit|dat|het|deze|die|zoiets) ~ niet ~',
  '(?:hoef|hoeft) ~ ~ geen (?:aankondiging|bericht|plaatsing|verspreiding|medewerking|publicatie) ~',
  '(?:geen|no) (?:aankondiging|bericht|plaatsing|verspreiding|medewerking|publicatie) ~ (?:te verwachten|verwachten)',
  '(?:bedoeld|bestemd|gereserveerd|toegankelijk|intended|reserved|meant|kept) ~ (?:voor|for) ~ (?:eigen|own) ~',
  '(?:may|can|mag|mogen|kan|kunnen) (?:only|alleen|uitsluitend|enkel|slechts) ~ ~ (?:used|gebruikt|ingezet|gebruiken) ~ (?:for|voor) ~',
  '(?:leent|lenen|leen) ~ ~ niet (?:voor|toe) ~',
  '(?:valt|vallen|past|passen|komt|komen) ~ ~ (?:buiten|niet onder|niet binnen|niet in aanmerking|niet in onze|niet bij onze) ~',
  '(?:falls|fall|is|are) (?:outside|beyond) (?:our|the) (?:remit|scope|policy|terms|aims|purpose) ~',
  '(?:kiezen|kies|choose) ~ (?:ervoor|er voor) ~ niet ~',
  '(?:plaatst|plaatsen|verspreidt|verspreiden|publiceert|publiceren|deelt|delen|verstuurt|versturen|stuurt|sturen|neemt|nemen|mailt|mailen|zetten|zet) ~ ~ (?:geen|niets|niks)(?! (?:contact|·)) ~',
  '(?:posts|publishes|shares|carries|circulates|forwards|accepts|takes|sends|post|publish|share|carry|circulate|forward|accept|take|send) (?:no|none) ~',
  '(?:sla|slaan) ~ ~ over (?:deze keer|dit keer|ditmaal)?',
  '(?:will|shall|am|are|is) not ~ (?:be )?(?:posting|sharing|distributing|circulating|sending|publishing|including|placing|forwarding|featuring|running|passing|mailing|emailing|taking|carrying|doing|using) ~',
);

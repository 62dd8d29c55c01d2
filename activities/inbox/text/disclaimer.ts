/** What disclaimers say, each in several languages; a paragraph that says three of these was not written for this mail. */
const SAYINGS = [
  /(?:e-?mail|message|bericht|nachricht|mensaje|messaggio|mensagem|wiadomo|courriel|meddelande|besked|transmission)/iu,
  /(?:confidential|vertrouwelijk|vertraulich|confidentiel|confidencial|riservat|poufn|privileged|konfidentiell|fortrolig)/iu,
  /(?:solely|exclusively|intended (?:only )?for|uitsluitend|alleen bestemd|ausschließlich|exclusivement|esclusiv|exclusiv|wyłącznie)/iu,
  /(?:recipient|addressee|geadresseerde|ontvanger|empfänger|destinatai?r|adresat|mottagare|modtager)/iu,
  /(?:in error|by mistake|ten onrechte|abusievelijk|niet voor u bestemd|irrtümlich|par erreur|por error|per errore|omyłk)/iu,
  /(?:notify|inform the sender|afzender|absender|expéditeur|remitente|mittente|nadawc)/iu,
  /(?:delete|destroy|vernietig|verwijder|lösch|vernicht|détrui|supprim|elimin|cancellar|destru|usun)/iu,
  /(?:unauthori[sz]ed|disclos|disseminat|openbaarma|vermenigvuldig|verspreid|unbefugt|weitergabe|diffusion|copia|rechten ontleen)/iu,
  /(?:liab|aansprakelijk|haft|responsab|viruses|virussen)/iu,
];
const SAYINGS_MIN = 3;
const CHARACTERS_MIN = 100;
const CHARACTERS_MAX = 4000;
const TITLE =
  /^\W{0,3}(?:disclaimer|confidentiality notice|vertrouwelijkheid|haftungsausschluss|avis de confidentialité)\b.{0,30}$/iu;

/** Whether this paragraph is a disclaimer, or the title of one. */
export const isDisclaimer = (paragraph: string): boolean => {
  const text = paragraph.slice(0, CHARACTERS_MAX);
  return TITLE.test(text) || (text.length >= CHARACTERS_MIN && saysEnough(text));
};

/** Looks no further when it is clear. */
function saysEnough(text: string): boolean {
  let said = 0;
  for (let i = 0; i < SAYINGS.length && said < SAYINGS_MIN && said + SAYINGS.length - i >= SAYINGS_MIN; i++)
    if (SAYINGS[i]!.test(text)) said += 1;
  return said >= SAYINGS_MIN;
}

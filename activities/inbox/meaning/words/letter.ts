/** How a mail begins: a greeting with at most four words of name, up to the comma or the end of the line. */
export const GREETING =
  /^(beste|geachte|zeer geachte|hooggeachte|hoi|hallo|hey|hee|hi|hello|dag|dear|lieve|ha|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|good morning|good afternoon|good evening|l\.?s\.?)(?:(?: [^\s,!]+){0,6}(?:,|!|$)|$)\s*/i;

/** How a mail ends: from a line that begins so, the rest is name and address. */
export const CLOSING =
  /^(--|_{5,}|(met )?(de )?(een )?(heel )?(vriendelijke|hartelijke|collegiale|warme|lieve|beste|zonnige|vrolijke|meeste) (groet|groeten|groetjes|hoogachting)|met (hartelijke |vriendelijke |warme |beste |lieve |collegiale )?(groet|groeten)|met (de )?meeste hoogachting|hoogachtend|mvg|m\.v\.g|hgr|vr\.? ?gr|vrgr|gr\.?,?$|gr\.? [A-Za-z]+\.?$|groet(en|jes)?,?$|groet(en|jes)?[,.!]? ([A-Z]\S*|van \S+)( \S+){0,4}$|liefs|(kind|best|warm|many|kindest|warmest) (regards|wishes)|((kindly|friendly|warm|many|best|with friendly|with kind) )?(greetings|greetz|greets)\b|groetnis|goodgoan|regards|best,?$|cheers|sincerely|yours|with (kind|best|warm)|verstuurd |verzonden vanaf|sent from|(fijne|goede|prettige) (dag|week|avond|middag)|dank en groet)/i;

/** Small words at the start of a clause that say nothing. */
export const OPENING_WORDS = /^ (?:(?:en|and|maar|but|dus|so|want|nou|nu|oh|ah|ach|well|nou ja|p ?s|ps) )+(?=\S)/;

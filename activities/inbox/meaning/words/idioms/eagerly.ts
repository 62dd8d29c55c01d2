/** Saying yes eagerly, to coming and to taking part alike. */
export const EAGERLY = `
nou en of [IK]
(zeker en vast|vast en zeker)
@ wil IK DIT
DIT (wil|willen) IK [wel|zeker]
IK (ben|zijn) U (man|vrouw|mensen|team)
waar (kan|mag|moet) IK tekenen
where do I sign [up]
niets liever [dan dat]
IK ZOU niets liever [willen]
(niets|niks) doe IK liever
nothing would please ME more [than to (come|be there|join you|join|take part|help|attend)]
there is nothing I would rather do
DIT sla IK niet af
(daar|hier) zeg IK geen nee (tegen|op)
IK zeg HIER geen nee (tegen|op)
IK kan [HIER] (geen|niet) nee [tegen|op] zeggen
I can not (say no [to IT]|refuse [IT]|resist [IT]|turn IT down)
(how|why) (could|would|should) I (say no|refuse|resist|not) [to IT]
hoe (kan|zou|kon) IK [HIER] nee [tegen|op] [kunnen] zeggen
IK (zie|heb) geen [enkele] reden om (niet te komen|weg te blijven|nee te zeggen|niet mee te doen|DIT te weigeren|DIT af te slaan)
I (see|have|can see|can think of|can not see|can not think of) (no|a|any) [good|single] reason [why] (not to (come|join|take part|attend|be there|accept)|to (refuse|decline|say no|stay away|stay at home|miss IT))
IK kan geen reden bedenken om (niet te komen|nee te zeggen|niet mee te doen|weg te blijven)
reken [maar] van (yes|jes|jewelste)
(daar|er) KUNT U [wel|vast] (op|van op aan|vanuit) [rekenen|gaan]
`;

/** When on the day, by which way and how somebody comes, in the writing of `phrases`. */
export const WAYS: readonly (readonly [string, readonly string[]])[] = [
  [
    'TIME',
    [
      '[om|vanaf|rond|at|from|around|until|tot] [half|kwart over|kwart voor|quarter past|half past] \\d{1,2}( \\d\\d)? [uur|pm|am|oclock] [uur]',
    ],
  ],
  [
    'LATE',
    [
      '[een|a|an|about|about a|ongeveer|zo n|circa] [klein|small|\\d+] (half|kwart|half an|quarter of an|kwartier|kwartiertje|uurtje|paar|few|couple of|minuten|minutes|beetje|bit|little) [uur|hour|minuten|minutes] (later|late|eerder weg|early)',
      'iets (later|te laat)',
    ],
  ],
  [
    'HOW',
    [
      '(via|per|on|over|by|in|with) (ms )?(teams|zoom|video|beeldbellen|webex|een videoverbinding|videoverbinding)',
      '(via|achter|vanachter|vanaf|vanuit|op|from|behind|at|through|on) (de|het|mijn|onze|een|my|our|the|a) (link|scherm|laptop|computer|tablet|ipad|bank|keukentafel|bureau|werkkamer|kitchen table|desk|sofa|couch|screen|living room|kitchen|stream|livestream|telefoon|phone|huis)',
      'thuis (op de bank|achter mijn scherm|achter de computer)',
      '(op afstand|op locatie|in person|in persoon|in levenden lijve|in the flesh|face to face|on site|ter plaatse|ter plekke|vanuit huis|from home)',
    ],
  ],
  [
    'BY',
    [
      '(met|per|by|with) [de|het|mijn|the|my|openbaar] (trein|auto|fiets|ov|bus|tram|metro|train|car|bike|bicycle|plane|vliegtuig|vervoer)',
    ],
  ],
];

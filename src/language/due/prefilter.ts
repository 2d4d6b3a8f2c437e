// Every time expression holds a digit or one of these. Slips of the keyboard are spelled out where they lose the stem.
const timeWords =
  /\d|day|night|week|month|year|hour|minute|quarter|noon|morning|evening|lunch|o['\u2019]clock|christmas|xmas|easter|pentecost|whitsun|hallowe|thanksgiving|soon|shortly|earliest|immed|imediat|xdate|xtime|\b(?:tommo|tomo|janu|janau|feb|septem|setem|septm|octob|ocotb|novem|novm|decem|decm)|\b(?:tmrw?|tmw|tody|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:sun|mon|tues|wednes|thurs|fri|satur)dy|monda|modnay|jan|mar|march|apr|april|arpil|june?|july?|aug|august|agust|augest|sept?|oct|nov|dec|mins?|minuts|hrs?|hous|wks?|weeek|weaks|mths?|monts|yrs?|fortnite|eo[bdmqwy]|co[bp]|arvo|(?:end|close) of|half past|first thing|wc|asap|a\.s\.a\.p|as (?:quickly|fast|promptly)|in (?:due|no time|good time|a timely|a (?:jiffy|mo|tick|moment|sec|second|bit|while|little|short))|in the meantime|near future|foreseeable|too distant|before long|at (?:once|some|the first|a later)|eventually|later on|get round|straight ?away|right away|instantly|without (?:undue )?delay|forthwith|promptly|momentarily|presently|(?:by|until) then|until further|immediate|recently|daily|annually|(?:in|by|until|till|since|from|of|for|mid|early|late|this|next|last|before|after|end|during)[ -]may)\b/i

/** False for most sentences without a time expression, after one look. */
export function mayHoldTime(text: string): boolean {
  return timeWords.test(text)
}

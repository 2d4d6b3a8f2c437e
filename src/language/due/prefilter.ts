// Beginnings of all words without which nothing is a time expression: digits, names of days, months and feasts, units
// of time, parts of the day, and words for a vague time. Slips of the keyboard share the beginning of the right word.
const timeWords =
  /\d|\b(?:mon|mod|mun|tu[es]|teu|wed|wen|thu|thr|the?rs|fri|fir|fre|sat|sun|sud|jan|jau|feb|mar|apr|arp|may|jun|jul|aug|agu|sep|set|oct|oco|nov|dec|to[dmn]|tm[rw]|yest|day|night|mid|noon|morn|lunch|afternoon|arvo|even|first|last|same|next|min|h(?:ou)?rs?\b|hou|week|weeek|wee?ks|wk|weak|mth|mont|quar|q[1-4]|y(?:ea)?rs?\b|fortn|forth|eo[bdmqwy]\b|co[bp]\b|end|close|start|begin|middle|early|late|christ|xmas|box|new|good|easter|pente|whit|valen|hallow|indep|memor|labor|thanks|black|cyber|soon|short|asap|a\.s|as |in (?:due|a |time|no )|at |immed|imed|insta|with|prompt|momen|present|straight|right|sooner|before|some|one|event|the |recent|by |until|any|hourly|daily|yearly|annual|bi|xdate|xtime|once|twice|per|quickly)/i

/** False for most sentences without a time expression, after one look. */
export function mayHoldTime(text: string): boolean {
  return timeWords.test(text)
}

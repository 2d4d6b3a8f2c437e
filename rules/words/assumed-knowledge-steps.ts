/** What takes some skill, or at least a hand: verbs of steps that a customer is told to take. */
export const steps =
  `install uninstall reinstall configure reconfigure set setup restart reboot reset update upgrade downgrade download upload export import
  migrate move transfer copy paste delete remove clear flush purge edit modify change adjust alter replace swap exchange fit mount unmount dismount attach
  detach connect reconnect disconnect plug unplug wire rewire solder drill screw unscrew tighten loosen bleed drain refill fill empty flash re-flash reflash
  pair re-pair unpair sync synchronise synchronize enable disable activate deactivate turn switch toggle enter type run execute compile rebuild recompile
  build deploy redeploy launch open close log register enrol enroll verify validate authenticate authorise authorize map remap mount format partition
  back backup restore recover extract unzip unpack repack repackage assemble disassemble dismantle calibrate recalibrate test measure weigh check inspect
  read scan print reprint fax photocopy create generate add append insert link unlink point redirect forward route reroute block unblock allow whitelist
  blacklist grant revoke assign reassign select choose pick click double-click right-click tap press hold push pull drag drop slide scroll navigate browse
  locate find search look head follow repeat apply submit complete fill file lodge claim book rebook cancel reschedule order reorder return exchange
  pack wrap label post ship hand bring take put place position hang lift lower cut trim saw sand paint seal re-seal reseal glue stick tape sew clean wipe rinse
  wash descale lubricate oil grease sharpen prune graft sow plant water feed dose inject convert calculate compute multiply divide work figure sort arrange
  rearrange organise organize rename save load reload refresh clone fork merge invert rotate align level shim patch decode encrypt decrypt certify notarise
  notarize translate amend correct declare deduct enclose deposit withdraw pay top prove show demonstrate explain use tick untick check uncheck untag tag mount
  integrate define specify query index reindex inform
  reformat recalculate relay re-lay compile split reseat re-seat rehang relight re-light repressurise repressurize rebalance
  reconcile reclassify retune rethread re-thread reprogram reprogramme splice crimp isolate provision script transpose apportion prorate
  tile grout plaster hem plane chisel repot divide dilute decant retype re-enter apostille legalise relabel`
    .trim()
    .split(/\s+/)
    .map(verb => `~${verb}`)

/** Steps that stop most people: what "just" belittles. Everyday handles ("just tap", "just add") stay outside. */
export const skilledSteps =
  `install uninstall reinstall configure reconfigure setup restart reboot reset update upgrade downgrade export import migrate edit modify adjust
  replace swap fit mount unmount detach connect reconnect disconnect wire rewire solder drill unscrew tighten loosen bleed drain flash re-flash reflash pair
  re-pair sync synchronise synchronize enable disable activate deactivate toggle run execute compile rebuild recompile build deploy redeploy register validate
  authenticate authorise authorize map remap format partition restore recover extract unzip assemble disassemble dismantle calibrate recalibrate measure create
  generate redirect forward route reroute unblock whitelist blacklist grant revoke assign navigate claim seal re-seal reseal descale lubricate grease prune
  graft inject convert calculate compute rename clone fork merge invert rotate align level shim patch decode encrypt decrypt certify notarise notarize translate amend
  reformat recalculate relay re-lay compile split reseat re-seat rehang relight re-light repressurise repressurize rebalance
  reconcile reclassify retune rethread re-thread reprogram reprogramme splice crimp isolate provision script transpose apportion prorate
  tile grout plaster hem plane chisel repot divide dilute decant retype re-enter apostille legalise relabel
  declare integrate define specify query index reindex clear flush purge repack repackage add delete remove change set open log plug unplug turn switch point
  copy download upload enter fill cut trim rearrange work figure pop whip hook degauss scan print weigh file apply unlock strip wipe refit put`
    .trim()
    .split(/\s+/)
    .map(verb => `~${verb}`)

/** Words that make a step smaller than it may be. */
export const belittling = [
  'simply',
  'merely',
  'trivially',
  'basically',
  'easily',
  'straightforwardly',
  'effortlessly',
  'painlessly',
]

/** What stands for a task when it is called easy. */
export const tasks = [
  'it',
  'this',
  'that',
  'everything',
  'the rest',
  'which',
  '(the|our|this|your)? (setup|set-up|installation|process|procedure|steps|instructions|form|fix|update|upgrade|change|configuration|assembly|registration|solution|app|menu|interface|transfer|replacement|repair|job|task|method|mechanism|operation|handling|calculation|paperwork|application)',
  '<ing> _5',
]

/** Idioms for a task without effort. */
export const effortless = [
  "child's play",
  'childs play',
  'kids stuff',
  'a? piece of cake',
  'a? walk in the park',
  'a? doddle',
  'a? cinch',
  'a? breeze',
  'a? snap',
  'a? picnic',
  'a? no-brainer',
  'easy-peasy',
  '(as)? easy as (pie|abc|falling|anything|one|that|1)',
  'plain sailing',
  'dead (easy|simple)',
  'no big deal',
  'the simplest thing _3',
  'the easiest thing _3',
  'a matter of (minutes|seconds|moments)',
  'a (two|five|ten|2|5|10)-minute job',
  '(five|two|ten|2|5|10) minutes (work|of work|with)',
  'kindergarten stuff',
  'second nature',
  'not (exactly)? (rocket science|brain surgery|witchcraft|quantum physics|higher maths|a great art|black magic|science)',
  'no (rocket science|witchcraft|great art|great feat|science|brain surgery)',
  'hardly (rocket science|brain surgery|a challenge|difficult|hard|complicated)',
  'hardly a (feat|science|great art)',
  '(idiot|fool)-proof',
  'foolproof',
  'nothing to it',
  'nothing difficult',
  'nothing complicated',
  'self-installing',
]

/** How much, before "easy". */
export const degrees = [
  'very',
  'really',
  'so',
  'quite',
  'pretty',
  'fairly',
  'relatively',
  'perfectly',
  'extremely',
  'all',
  'just',
  'super',
  'dead',
  'totally',
  'completely',
  'rather',
  'actually',
  'fully',
  'wonderfully',
  'incredibly',
  'remarkably',
  'reasonably',
  'honestly',
]

/** What costs the reader nothing: an offer, not a task. */
export const easilyDone = [
  '~reply',
  '~call',
  '~ring',
  '~write',
  '~ask',
  '~tell',
  '~let',
  '~wait',
  '~relax',
  '~enjoy',
  '~sign',
  '~come',
  '~say',
  '~send us',
  '~send me',
  '~give us',
  '~give me',
  '~email',
  '~contact',
  '~pick up the phone',
  'nothing',
  '~text',
  '~confirm',
  '~bring',
  '~choose',
  '~pick !(out|up)',
  '~decide',
  '~turn up',
  '~hand',
  '~accept',
  '~keep',
  '~collect',
]

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
  integrate define specify query index reindex inform visit go drive walk take flip unclip prise thread feed slot snap clip loop dip soak boil bake
  stir mix knead whisk freeze thaw heat spread spray vacuum hoover mop dust polish wax iron fold knit staple punch subscribe unsubscribe round
  subtract total tally draft petition appeal object serve countersign initial witness prorate unhook unlatch unlock lock unwrap unfold uncoil coil crank
  wind unwind jack prime purge bung jiggle wiggle tweak fiddle tap knock tease ease lever pull yank slip slide whip pop stick slap bang whack chuck bung
  view show hand switch scan tag compare deduce infer derive look
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
  declare integrate define specify query index reindex clear flush purge repack repackage delete remove change set log plug unplug turn switch point
  copy download upload enter fill cut trim rearrange work figure whip hook degauss file apply strip wipe refit scan weigh
  prise unclip rehouse regrout re-grout regasket re-seat rewind retension jumper bridge strip crimp tap bleed purge re-string restring retile re-tile reupholster
  varnish sand rub rout bevel mitre fillet debone braze weld forge temper proof laminate blanch emulsify clarify sterilise sterilize titrate intubate
  sideload root jailbreak whitelist tether debug profile vectorise vectorize rasterise rasterize kern typeset impose collate trap apportion gross accrue reclassify amortise amortize
  conjugate parse scan transpose harmonise harmonize modulate petition countersign lodge appeal object notarise`
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

/** Things that only a hand with some skill opens, edits or takes off. */
export const technical = [
  'dns',
  '(txt|mx|cname|spf|a) record',
  'record',
  'config',
  '(config|configuration|hosts|ini|log|env|yaml|registry) (file|entry|key)',
  'registry',
  'port',
  'ports',
  'terminal',
  'command',
  'script',
  'firewall',
  'bios',
  'panel',
  'cover',
  'casing',
  'bezel',
  'housing',
  'back (plate|cover|panel)',
  'fuse',
  'fuse box',
  'fusebox',
  'header',
  'headers',
  'tag',
  'snippet',
  'line of (code|css|html|php|javascript)',
  'macro',
  'formula',
  'washer',
  'seal',
  'valve',
  'gasket',
  'bearing',
  'belt',
  'hose',
  'spark plug',
  'spark plugs',
  'plugs',
  'filter',
  'wheel',
  'chain',
  'hinge',
  'hinges',
  'beading',
  'skirting',
  'skirting board',
  'plinth',
  'trim',
  'bolt',
  'bolts',
  'screw',
  'screws',
  'nut',
  'nuts',
  'cap',
  'distributor cap',
  'element',
  'thermostat',
  'motor',
  'pump',
  'trap',
  'u-bend',
  'cistern',
  'drive',
  'hard disk',
  'hard drive',
  'ram',
  'battery connector',
  'ribbon cable',
  'screen',
  'drum',
  'fuser',
  'stitches',
  'dressing',
  'brake pads',
  'pads',
  'caliper',
  'airbag',
  'jumper',
  'heatsink',
  'breaker',
]

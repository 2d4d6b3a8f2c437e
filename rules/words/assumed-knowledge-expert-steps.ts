// Steps of a trade: what only a trained hand does, and what only a trained hand lays hands on.

const verbs = (words: string) =>
  words.split(/[,\n]/).flatMap(word => (word.trim() ? [`~${word.trim()}`] : []))
const nouns = (words: string) => words.split(/[,\n]/).flatMap(word => word.trim() || [])

/** What nobody does by the way, whatever it is done to. */
export const expertly: readonly string[] = verbs(`
  isolate, bleed, crack, crack open, purge, prime, repressurise, repressurize, pressurise, recharge, reseat, crimp, splice, solder, desolder, braze, weld, bridge, jumper, short, earth, ground, flash, reflash, clone, fork, compile, recompile, build, rebuild, deploy, redeploy, rebase, merge, patch, mount, unmount, remount,
  partition, repartition, format, wipe, ping, whitelist, allowlist, proxy, remap, alias, reindex, normalise, normalize, transpose, concatenate, parse, query, hash, encrypt, decrypt, rotate, revoke, regenerate, generate, provision, re-register, deregister, bind, unbind, re-pair, unpair, calibrate, recalibrate, zero, tare, true, shim, torque, gap,
  ream, deburr, tap, countersink, repoint, scribe, mitre, degrease, descale, dose, titrate, inject, irrigate, debride, graft, bud, stratify, inoculate, sparge, reverse, accrue, journal, repost, reconcile, reclassify, apportion, rerun, re-run, re-open, reopen, notarise, notarize, legalise, legalize, execute, attest, flatten, embed, rasterise, rasterize, transcode,
  condition, readjust, override, enable, disable, toggle, redirect, repoint, restart, reload, rewire, wire, undo, loosen, slacken, tighten, prise, refit, dump, downgrade, configure, reconfigure, unscrew, unhook, unclip, disconnect, lift out, slide out, knock out, strip down, roll back, spin up, tear down, back off, nip up, key in, tweak, nudge, drain, drain down, strip, flush, lubricate, grease
`)

/** Everyday handling, which takes skill only with a thing of the trade. */
export const handling: readonly string[] = verbs(`
  port, map, index, join, cast, pair, enrol, enroll, tune, retune, trim, plane, brace, seal, dress, prune, rack, pitch, temper, laminate, post, close, endorse, serve, convert, outline, export, import, harden, raise, lower, swap, replace, adjust, set, reset, change, edit, modify, point, kick, run, launch, open, pull, drop, remove, fit, connect, measure, check, test, tail, clear,
  update, upgrade, attach, detach, shift, move, copy, paste, put, take out, take off, add, create, define, delete, switch, turn, push in, press in, tap in, line up, align, level, clean, oil, inspect, bring up, shut down, take down, dial in, trace, image, register
`)

/** What lies behind a cover, in a config or in a ledger. */
export const expertThings: readonly string[] = nouns(`
  fuse holder, bleed screw, bleed nipple, contactor, relays, isolator, terminal block, busbar, earth wire, live wire, neutral wire, line conductor, control board, motherboard, main board,
  logic board, ribbon cable, heatsink, jumper, jumpers, dip switch, dip switches, solenoid, capacitor, thermistor, thermocouple, actuator, transducer, potentiometer,
  encoder, bootloader, registry key, daemon, cron job, crontab, access token, api key, endpoint, yaml file, json file, config file, conf file, ini file, zone file,
  dns zone, txt record, mx record, cname, cname record, spf record, dkim key, a record, nameservers, name servers, ttl, firewall rule, nat rule, vlan, vlans, subnet,
  subnet mask, mtu, default gateway, static route, routing table, load balancer, reverse proxy, dns cache, arp cache, hypervisor, raid array, swap file, page file,
  service account, group policy, domain controller, mailbox store, pst, ost, transport rule, sync job, stored procedure, environment variable, environment variables,
  classpath, uefi, ssid, dhcp scope, dhcp lease, port forward, root shell, developer console, debug log, stack trace, heap, core dump, request header, shortcode,
  plugin folder, htaccess, php version, recovery mode, bridge mode, ap mode, dfu mode, single-user mode, debug mode, promiscuous mode, plc, hmi, vfd, inverter parameter,
  setpoint, set point, hysteresis, dead band, deadband, interlock, loop controller, service menu, installer menu, engineer menu, engineering menu, installer settings,
  emissivity, baud rate, lockshield, lockshields, stop valve, gate valve, check valve, non-return valve, prv, diverter, diverter valve, expansion vessel, pressure vessel,
  filling loop, header tank, manifold, flow valve, return valve, trv, pump head, impeller, diaphragm, gland, gland flexi hose, flexi hoses, u-bend, waste trap,
  wax seal, cistern valve, float valve, ballcock, ball valve, immersion element, pilot jet, igniter, ignition lead, spark gap, condensate trap, condensate pipe,
  heat exchanger, y-strainer, pre-filter, applicator pressure, gas cock, carburettor, carburetor, carb, float bowl, throttle body, throttle cable, clutch cable, fuel rail,
  injector, injectors, glow plug, glow plugs, timing belt, cam belt, drive belt, tensioner, alternator, starter motor, distributor, rotor arm, brake caliper, caliper,
  calipers, brake line, brake lines, hub wheel bearing, cv joint, ball joint, track rod, drop link, shock absorber, bushing, bushings, sump plug, dipstick tube,
  air box, wastegate, turbo, egr valve, dpf, gearbox oil, differential, derailleur, limit screw, limit screws, freehub, bottom bracket, stem bolt, axle chain tension,
  fuser, pickup roller, printhead, print head, transfer belt, nozzle plate, colour profile, color profile, icc profile, colour space, crop marks, trim marks,
  clipping path, master page, spot colours, separations, cost centre, cost center, nominal code, suspense account, control account, contra, payroll run, tax code,
  vat code, chart of accounts, depreciation, master data, vendor master, material master, bill of materials, purchase requisition, goods receipt, batch run, stock ledger,
  balance brought forward, cannula, catheter, giving set, infusion, stoma bag, flange, dose rate, insulin ratio, basal rate, peak flow, gum refill time, capillary refill,
  anal glands, nail quick, scion, rootstock, spurs, tilth, ph of the soil, seedbed, wort, airlock, gravity reading, levain, poolish, ganache, soundpost, truss rod,
  jack rail, hammer rail, pedal rods, tuning pins, pin block, intonation, bow hair, escapement, mainspring, hairspring, crown wheel, o-ring, o-rings, grub screw, circlip,
  split pin, cotter pin, shear pin, key way, arbor, mandrel, chuck, chuck jaws, blade guard, riving knife, gib, gibs, backlash, drawbar, hydraulic oil, hydraulic line,
  accumulator, load cell, light curtain, limit switch, proximity switch, estop, e-stop relay, forestay, backstay, halyard, halyards, stern gland, seacock, seacocks,
  impeller housing, skeg, rigging, mast step, standing rigging, sash cord, sash cords, parting bead, staff bead, glazing bead, glazing beads, architrave, joist, joists,
  noggin, lintel, flashing, flashings, soffit, purlin, dpc, screed, skim, mist coat, undercoat, primer coat, stringers, repo, kernel, webhook, cron, yaml, regex, lun,
  firewall, hosts file
`)

/** Words of the same kind that have an everyday sense too. */
export const looseThings: readonly string[] = nouns(`
  circuit, circuits, breaker, breakers, relay, terminals, repository, branch, build, partition, registry, token, key pair, private key, public key, payload, json, xml,
  config, log level, dns, proxy, gateway, schema, index, cache, container, image, cluster, node, instance, volume, array, connector, firmware, bios, driver, drivers, port,
  ports, stack, shell, console, trace, header, headers, cors, csp, css, stylesheet, template file, memory limit, safe mode, maintenance mode, parameter, parameters,
  sensor, sensors, service mode, polling interval, valve, valves, stop tap, stopcock, olive, trap, cartridge, anode, element, burner, jet, jets, flue, strainer,
  filter housing, line pressure, system pressure, regulator, spark plug, spark plugs, brake pads, rotor, rotors, strut, oil filter, chassis, hanger, spokes, spoke,
  cassette, headset, drum, platen, bleed, paths, outlines, layer mask, gutter, resolution to, ledger, journal, period, accrual, accruals, posting, movement, valuation,
  opening balance, opening balances, cut-off, work order, allocation run, dressing, packing, drain, sutures, stitches, staples, titre, graft, leader, laterals, crown,
  stems, lees, starter, tare, bridge, action, damper, dampers, hammers, reed, pads, fret, frets, saddle, gasket, bearing, bearings, spindle, fence, quill,
  coolant, stud, studs, batten, battens, membrane, render
`)

/** Acts that are a trade of their own, whatever they are done to. */
export const tradeActs: readonly string[] = nouns(`
  (~deregister|~re-register) (the|your|both) _1 (vehicle|car|van|trailer|caravan|company|device|handset|sim|tenant|animal|holding),
  (~have|~get) (it|them|this|that|the _2|your _2) (apostilled|notarised|notarized|legalised|legalized|attested|countersigned|consularised|re-certified|re-plated|derated|crossed|endorsed),
  (~run|~do|~carry out|~perform|~make|~take) (a|an) _1 (dyne test|continuity test|insulation test|megger test|pressure test|leak-down test|drop test|spill test|flow test|traceroute|ping test|loopback test|packet capture|memory dump|core dump|smoke test|dry run|parallel run|trial balance|bank rec|reconciliation|three-way match|regression|factory reset|clean install|hard reset|power cycle|firmware update|bios update|checksum|colour proof|nozzle check|calibration|stratification|water change|gravity reading|peak flow reading|skin pinch test|gum check|cold crash|window pane test|windowpane test|static test|rub test|burn test|bleed test),
  (~get|~go|~boot|~start) (back)? into (the)? _1 (recovery mode|safe mode|dfu mode|bios|uefi|service menu|installer menu|engineer menu|boot menu|single-user mode|maintenance mode|bootloader|recovery partition|command line|shell),
  (~set|~put) up (the|a|your) _1 (standing mandate|static ip|port forward|port forwarding|vpn tunnel|site-to-site _|vlan|dns zone|subdomain|cron job|mail relay|smart host|reverse proxy|webhook|service account|recovery key|sweep|allocation rule|deferment account|bonded account|three-way call|trunk|hunt group|mirror|replica|cluster|staging _),
  (~fire up|~open up|~launch) (wireshark|regedit|powershell|terminal|putty|postman|the (terminal|console|command line|command prompt|debugger|profiler|registry editor|shell)),
  (~put|~paste|~enter|~add|~type) (it|this|that|them|the _3|these _2|a _3) (in|into|to|through|via|in through) (powershell|the (terminal|console|shell|command line|command prompt|registry|bios|header|config|config file|hosts file|zone file|yaml|yaml file|yaml file of _2|zone|dns|ledger|journal|source code|html|css|template|script|crontab|functions file|htaccess)|(your|the) _2 (yaml|json|config|conf|ini|htaccess) file),
  (~rerun|~re-run|~reverse) (the|that|this|your) _1 (valuation|movement|posting|accrual|journal|entry|allocation|batch|migration|import|job|build|pipeline|depreciation|payroll|consolidation),
  (~transfer) the (chassis|title|deed|deeds|licence|mandate|freehold|lease|shares|equity) to your
`)

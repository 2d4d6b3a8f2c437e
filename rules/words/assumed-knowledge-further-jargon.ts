// Words of single trades, continued; see `assumed-knowledge-jargon.ts`.

const list = (entries: string) => entries.split(/[,\n]/).flatMap(entry => entry.trim() || [])

/** What customers of these trades rarely know, whoever they are. */
export const furtherJargon: readonly string[] = [
  // eyes, ears, teeth, bodies
  ...list(`
    fitting cross, corridor of 11, corridor of 14, decentration, pantoscopic tilt, face form angle, prism thinning, over-refraction, retinoscopy, slit lamp, keratometry, meibomian, blepharitis, punctal plug,
    receiver wire, telecoil, t-coil, insertion gain, otoscopic,
    sub-gingival, supragingival, furcation, class two mobility, distal caries, mesial overhang, bite registration, articulator, flipper denture, chrome denture, alveolar, apical area, irreversible pulpitis, tin foil bite, interproximal reduction, lingual retainer, hypodontia,
    quad set, glute bridge, eccentric load, scapular, thoracic outlet, neurodynamic, gait cycle, rearfoot post, met dome, forefoot varus, hallux valgus, hallux rigidus,
    nuchal, fundus height, braxton hicks, engaged three fifths, oligohydramnios, perineal, episiotomy, lochia, meconium, mec aspiration, apgar,
    trough bloods, calprotectin, d-dimer, echo report, spirometry, peak flow diary, reversibility test, shared care protocol, script exemption, dispensing reference, semaglutide pen needles size, bioequivalent, excipient, enteric coated, nomad tray,
    mobilise with frame, ng tube, stoma nurse clinic code, grade 2 ulcer, waterlow,
    spay flank, midline spay, luteal phase, gonadectomy, stifle, tplo plate, patella grade, elbow score, bva hip, blood smear, hyperthyroid, hypoadrenal, synthetic acth, extracapsular, feline triad, perio charting, asa grade, coggins, strangles titre, foal igg, colostrum score, drench resistance, fluke dose, dry cow tube, teat sealant, johne's, bvd tag
  `),
  // money, tax, insurance, wages
  ...list(`
    reg z, reg e, cnp fraud, frictionless flow, zero-amount auth, auth reversal, partial capture, arn number, retrieval reference, rolling reserve, sweep arrangement, gross redemption yield, pooled cost, bed and breakfasting rule, bed and isa, accumulation share, equalisation payment, scrip, scrip dividend, in-specie transfer, decumulation, sequencing risk, vesting date, cliff vesting, bad leaver, sharesave maturity, emi options,
    personal allowance taper, hicbc, non-cumulative basis, limited cost trader, making tax digital bridge, intrastat, ioss number, addback, overdrawn loan account, dividend waiver, accruals concept, deferred revenue, work in progress adjustment, opening balances journal, sample selection, management representation, ixbrl,
    ssp qualifying, lower earnings limit, secondary threshold, qualifying earnings, relevant earnings, pensionable pay, employer's nic, starter checklist statement, irregular hours accrual, toil balance, timesheet cut, bacs cut, rti submission, fps correction, payrolled benefit, mapped rate, grossed-up, net-to-gross, tronc,
    pro-rata refund, adjustable premium, bursting of pipes extension, unoccupancy clause, unoccupancy condition, accidental damage extension, proportional remedy, aggregation clause, waiting period franchise, gross profit basis, declaration-linked, inland transit, stock throughput, salvage rights, repairable salvage, audatex, cap hpi, thatcham category, impecuniosity, panel repairer, protected ncd, comp and collision, deductible waiver, subro, formulary tier, prior auth, step therapy, coinsurance share, cpt code, icd code, modifier 25, superbill, hsa-eligible, cobra election, special enrollment
  `),
  // law, property, planning
  ...list(`
    contracted out of the act, engrossment, counterpart lease, demised premises, yield up, reinstatement clause, jervis v harris, penal rent, turnover rent, upward-only, rpi-linked, underletting, authorised guarantee, privity of estate, forfeiture notice, surrender and regrant, collective enfranchisement, enfranchisement, marriage value share, deferment rate, doubling ground rent, flying freehold, easement of necessity, quasi-easement, profit à prendre, overriding interest, indemnity covenant, estate rentcharge, rentcharge, positive covenant, wayleave consent, overage deed, clawback deed,
    biodiversity net gain, cil form, nutrient neutrality, sang payment, non-determination, daylight assessment, 45-degree rule, tpo application, curtilage listed, preapp, delegated report, cbr value, regularisation certificate, psi value, sap calculation, as-built sap, epc band exemption,
    pension sharing annex, mesher order, section 25 factors, scott schedule, calderbank offer, indemnity principle, conditional fee agreement, disbursement funding, fixed recoverable, intermediate track, stay for mediation,
    caveat entry, oath for executors, excepted estate, transferable nil-rate, deed of appropriation, trust corporation, discretionary will trust, right of occupation clause, attorneyship, lpa donor, trustee act notice, commorientes
  `),
  // schools, councils, care
  ...list(`
    attainment band, fsm eligible, eal stage, send register, coded as u, assess plan do, tac meeting, cin plan, kcsie, cpoms, ebacc, unit award, distance tie-break, eyfs profile, compensated pass, progression board, exam board ratification, induction week code, evisa,
    smi discount, earnings disregard, notional income, savings taper, lha rate, lcwra, ntokeeper, awaab,
    chc checklist, reablement, sara stedy, appointeeship, deputyship order, lpa registration
  `),
  // buying, selling, offices
  ...list(`
    co-terming, coterminous, proration, uplift cap, overage rate, provisioned seats, sandbox refresh, hypercare window, uat sign-off, cutover weekend, raid log, rag status, steerco, sev 2, parity release, deduped, non-repro, hot-patched, cherry-picked, feature-flagged, beta ring, rollout wave, deprecation window, idempotent key, upserts, delta sync, etl job, lookup field, journaling, dmarc policy, spf softfail, conditional access, jit provisioning, nameid, service principal, graph scope, delegated permission, subprocessor
  `),
]

/** Words of crafts, for things that their customers own, wear, ride or live in: they have seen or heard of most. */
export const furtherCrafts: readonly string[] = [
  // houses and what is in them
  ...list(`
    pcb fault, sludge reading, corrosion inhibitor, chemical flush, actuator head, close-coupled tees, opentherm, modulating stat, tpi control, cylinder stat, tundish, expansion relief, pressure reducing set, combi changeover, flue gas reading, co/co2 ratio, combustion ratio, riddor, terminal guard, boxing ventilation, dynamic pressure, boss connection, strap boss, air admittance, durgo, stub stack, back-inlet gully, bottle gully, running trap, interceptor trap, philmac, 22mm spur, 15mm spur, microbore, compression joint, isolating valve,
    rcd trip times, type a rcd, rcbo board, dual rcd, high integrity board, pme earth, earth rod, meter isolator, dno fuse, looped service, ring circuit break, spur off a spur, double-pole, steel wire armoured, intumescent hood, 2-gang, intermediate switch, lux level, emergency three-hour, maintained fitting,
    pozi joist, i-joist, trimmer joist, double up the joist, restraint strap, joist span, psl beam, flitch, flitch plate, padstone, dpc level, weatherstruck, flush pointing, nhl 3.5, lime render, pva coat, skim over artex, resilient bar, acoustic hanger, rockwool slab, pir board, vapour control layer, breather felt, counterbatten, sarking felt, welted seam, grp roof, felt and batten, bonding gutter, eaves carrier, over-fascia, tilting fillet, verge trim, firring, firrings, pitched valley, bonded valley, threshold drain, mot type 1, haunching, permeable sub-grade, sleeper pads, mortar bed, thinset, ditra, tanking kit, s1 adhesive, s2 adhesive, grout haze, epoxy grout, rectified edge, lippage,
    georgian bar, astragal bar, toughened to bs, planitherm, espag, espagnolette, shootbolt, cockspur, cill horns, 150 cill, coupling mullion, brush pile, euro cylinder, anti-snap, toe and heel, toe-and-heel,
    cornice and pelmet, plinth return, scribing strip, integrated housing door, mason's mitre, mitre bolt,
    gripper rod, pile reversal, seam peaking
  `),
  // engines, boats, bicycles
  ...list(`
    adblue quality, forced regeneration, egr blockage, maf sensor, cat efficiency, lambda control, injector coding, injector balance, cam timing, crank pulley, dmf rattle, arb link, subframe corrosion, tramline wear, thrust angle, tpms sensor, lacquer peel, jig time, chassis alignment, non-sympathetic repair, tactile label, v5 keeper slip, pcp balloon, hpi marker, eolys, software flash, ecu remap, body control module, gateway module, lin bus, obd port, actuator test, cell imbalance, granny cable, chademo, phev fuel, regen level,
    top end rebuild, shim check, carb balance, stanchion pitting, swingarm, sprag clutch, reg/rec, regulator rectifier,
    antifoul, antifouling, keel cooling, raw water impeller, heat exchanger stack, stern tube, dripless seal, prop anode, shaft anode, sacrificial anode, hull anode, pintles, deck core, stanchion base, diesel bug, polishing the fuel, nabsa, mooring warp, pile mooring, swinging mooring, awning rail, stabiliser pads, breakaway cable, jockey wheel clamp, noseweight, habitation check, blown-air, underslung
  `),
  // power, water, phones, screens, alarms
  ...list(`
    comms hub, han pairing, ihd pairing, smets 2, enrolment and adoption, dumb mode, meter serial mismatch, vend code, radio teleswitch, rts meter, e7 register, dual-register, kva capacity, asc breach, reactive charge, duos band, dno approval, seg tariff, dc isolator, inverter derating, round-trip efficiency, changeover switch, ct clamp, ct clamps, earth electrode, pen fault, open-pen, rfid fob, mcs certificate, refrigerant r32, defrost mode, anti-freeze valve,
    ferrule, assessed charge, highways drainage, sewer adoption, trade effluent, turbidity,
    line sync, resync, dynamic line management, dropwire, vdsl profile, sogea, ont light, pon light, los light, cgnat, pppoe, dfs channel, volte, vowifi, pac code, iccid, imei block, cease and re-provide, working line takeover, hunt group, sip trunk, sip alg, ata adaptor, redcare, dualcom, ssaib, maglock, rte button, loop isolator,
    pcm output, lnb skew, multiswitch, fibre lnb, quad shotgun, local oscillator
  `),
  // feasts, print, sound, stage, cloth, jewels
  ...list(`
    function sheet, cabaret layout, bain marie, 63a three phase, 32a single phase, distro, powerlock, ceeform, uplighter, backline, chicken wire armature, hand-tied spiral, condition the stems, gobo, broken arch, pettinice, ganache set, gumpaste, isomalt,
    makeready, soft-touch lam, matt lam, pur bound, thread sewn, fogra, pantone bridge, delta e, metameric, metamerism, plotter proof, dpi effective, overprinting, white underlay, gang run, shingling, dyne, dyne test, corona treated, ink keying,
    aftertouch, pin bushing, bridle straps, hammer shank, una corda, agraffe, duplex scale, soundboard crown, downbearing, key bush, repetition spring, crowned frets, afterlength, rehaired, tonewood, embouchure, pads reseated, tenon cork,
    half-canvas, toile fitting, baste fitting, sway back, grainline, selvage, horsehair braid, bustle points, american bustle, french bustle, over-bustle, boning channel, illusion tulle, contrast leading edge, railroading, serpentine springs, welted,
    rub-over setting, four-claw, six-claw, millegrain, rhodium, re-rhodium, micron plated, hallmarked 375, feather inclusion, clarity enhanced, gia dossier, chronometer rate, caseback
  `),
  // earth, beasts, kitchen trades, burials
  ...list(`
    rootball, bareroot, feathered whip, girth 10-12, mycorrhiza, chip budded, t-budded, pixy stock, tip bearer, triploid, pollination group, spur pruning, c:n ratio, dethatch, verticut, dormant oil, pre-emergence, phytophthora, coral spot, sectional fell, eco-plug, cordwood, arb waste, amenity clean,
    ewe nuts, creep feed, crutched, dagging, raddle, hogget, mv accredited, herd mark, ear tag slaughter, killing-out, forequarter, chine off, reseed, prilled, agronomist walk, growth stage 32, hagberg, bushel weight, moisture deduction,
    autolysed, banneton proof, preferment, brix, dry-hopped, keg-conditioned, unfined, racked bright, cask breather, stillage, spile, soft spile, firkin, kilderkin, ullage, en magnum, lees ageing,
    cremation form 4, cremation 1, coroner's e, zinc-lined, catafalque, faculty application
  `),
]

/** Words of goods, lorries and workshops, which a business that buys there uses itself. */
export const furtherShopTalk: readonly string[] = list(`
    lift plan, gbp calc, outrigger pads, cpa hire, loler, cat and genny, tipped load, scaff tag, scafftag, ties pattern, ledger tie, kentledge, independent scaffold, putlog,
    gate vestige, ejector pins, shot weight, cavity pressure, hot runner, cold runner, regrind, melt flow, overmould, ppap level, fai report, ballooned drawing, msa study, pfmea, certificate of conformity, 3.1 cert, mill cert, runout, flatness callout, profile tolerance, fixturing, sub-spindle, deburring, passivate, passivated, anodise, anodise class, hard anodise, zinc-nickel, alodine, chem film, powder coat ral, micron build,
    reel-fed, tape and reel, msl level, bake-out, reflow profile, flying probe, fiducial, panelise, mouse bites, impedance control, stackup, annular ring, tented vias, bom rev, pcn notice,
    grammage, fefco 0201, dieboard, cutting forme, crease depth, gluing tab, palletisation, pooled pallets, dehire, equalisation of pallets, asn mismatch, demurrage free, groupage hub, ghost entry, pre-lodged, ipaffs, chedp, phyto, isf filing, transship
  `)

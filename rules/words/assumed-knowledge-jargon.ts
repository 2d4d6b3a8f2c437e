// Words of single trades that their customers rarely know, by trade. `~` marks a verb, which is met in all its forms;
// the last word of any other entry is met in the plural too. Words with an ordinary meaning stand here only together
// with a neighbour that gives the trade away.

const list = (entries: string) => entries.split(/[,\n]/).flatMap(entry => entry.trim() || [])

export const jargonByTrade: Readonly<Record<string, readonly string[]>> = {
  computing: list(`
    dead letter, write-ahead log, soft delete, hard delete, warm standby, hot standby, connection pool, thread pool, dirty read, cache miss, cache hit ratio, rate limit headers, nightly build, dependency graph, shadow copy, volume shadow,
    bridge mode, mac address, static ip, ssl cert, ftp credentials, ldap bind, json payload, commit hash, log level, webhook, oauth token, saml assertion, metadata xml, ephemeral port, changes to propagate, change to propagate, time to propagate, records propagate, has propagated, have propagated, fully propagated, propagated yet, provisioned, provisioning, provision the tenant, deprecated, deprecation, whitelist~, allowlist~, throttled, throttling, ingested into, ingestion pipeline, data ingestion, ingestion job, ingestion run, ingest job, fail~ over, hard-coded, hardcoded, bugfix, quiesce~, garbage collection, hash mismatch, checksum, parity error, sector remap, cold boot, warm boot, safe boot, boot loop, reset the network stack, mapped drive, group policy, active directory, domain controller, name resolution, ntp drift, time skew, certificate pinning, san entry, wildcard certificate, self-signed, private key, hash value, nonce,
    failover, fail-over, failback, idempotent, idempotency, hotfix, hot fix, cutover, cut over date, rollback plan, regression suite, split brain, race condition, deadlocked, memory leak, stack trace, stacktrace,
    segfault, kernel panic, core dump, null pointer, heap dump, garbage collector, upstream returned, upstream timeout, retry queue, backoff ceiling,
    exponential backoff, dead letter queue, message broker, webhook handler, webhook payload, payload schema, request payload, api gateway, load balancer, reverse proxy,
    ingress controller, edge node, origin server, cache invalidation, invalidate~ the cache, flush~ the dns, dns propagation,
    dns records to propagate, name server delegation, glue record, zone file, zone apex, apex domain, subnet, subnet mask, default gateway, port forwarding, port-forward~,
    nat table, mac filtering, packet loss, jitter buffer, traceroute, tracert, bgp session, routing table, lease pool,
    trunk port, trunk group, spanning tree, hairpinning, split tunnel, split tunnelling, thin provisioning, deprovision~, re-provision~, reprovision~,
    provision~ the tenant, tenant migration, multi-tenant, multitenancy, single-tenant, backfill~, orphaned record, orphaned row, orphan record, foreign key,
    primary key, stored procedure, materialised view, materialized view, read replica, replica lag, replication lag, sharding, shard key, rebalance~ the, schema migration,
    eventual consistency, eventually consistent, rate limiter, rate-limited, throttling policy, circuit breaker pattern, feature flag, feature toggle, canary release,
    blue-green, staging environment, pre-prod, preprod, prod environment, uat environment, sandbox environment, spin~ up a, tear~ down the stack,
    container image, kubernetes, helm chart, docker image, microservice, monorepo, cron job, cronjob, daemon, ssh key, private key pair,
    pem file, certificate chain, intermediate certificate, root ca, ciphersuite, cipher suite, handshake failure, mutual tls, service principal, service account token, bearer token, refresh token,
    access token, client secret, redirect uri, callback url, identity provider, idp metadata, claims mapping, entitlement mapping, role-based access, least privilege,
    hypervisor, vmotion, snapshot chain, lun, iops, hot spare, degraded array, tombstoned, tombstone~ the, dedupe~, de-dupe~, deduplicate~, dedup job,
    reindex~, re-index~, serialization error, deserialize~, boolean flag, null value, enum value, env variable,
    environment variable, config map, changelog entry, changeset, pull request, merge conflict, cherry-pick~, backport~, back-port~, deprecated endpoint, rest endpoint, end-of-life branch, semver, build artefact, build artifact, tech debt, heartbeat timeout, telemetry agent,
    bootloader, boot loader, sideload~, reflash~, re-flash~, flash~ the firmware, flash~ the new firmware, flash~ the bios, factory partition, network stack, re-register~ manually,
    whitelist~ our, whitelist~ the ip, allowlist~ our, allow-list~ our, greylist~, greylisting, null-routed, mail relay, smart host, smarthost, mx record, cname record, txt record, spf record, dkim key, ptr record,
    soft bounce, hard bounce, soft bounces, tls version, http 4xx, 5xx error, status 502, returned a 502, returned a 503, returned a 500, returned a 504, returned a 403, returned a 401, war room bridge
  `),
  telecom: list(`
    apn settings, apn, imei lock, sim provisioning, number porting, porting authorisation code, line test, sync rate, dsl profile, dropped sync, packet core, voice gateway, dial plan, call leg, busy lamp, presence server, softphone registration,
    local loop, loop unbundling, unbundled loop, line card, dslam, patch panel, patching frame, mdf port, cross-connect, cross connect, porting window,
    porting code, donor operator, losing provider, gaining provider, number range holder, trunking, sip trunk, hunt group, sync speed, line profile, attenuation,
    noise margin, snr margin, backhaul, contention ratio, cabinet fault, tie cable, drop wire, dark fibre, dark fiber, splice tray, splitter port, mesh node, airtime provider, roaming partner apn, wholesale carrier, latency budget, jitter
  `),
  energy: list(`
    distribution board, consumer unit, switchgear, busbar, load survey, isolator, export limitation, commissioning certificate, neutral-earth, unmetered supply, import capacity, service head, looped supply, phase imbalance, pulse output, hot-leg, dynamic containment, demand side,
    profile class, deemed contract, deemed rates, settlement period, meter exchange job, dead-leg, standing losses, reactive power, power factor, maximum demand, cut-out fuse, meter tails, tails upgrade, three-phase, three phase, single-phase, isolator switch, load shedding, feed-in tariff, export mpan, curtailment,
    change of tenancy, change of supplier, objection window, erroneous transfer, capacity charge, availability charge, degree days, calorific value, volume correction,
    flow temperature, weather compensation, hydraulic balancing, buffer vessel, expansion vessel, diverter valve, inverter clipping, string inverter,
  `),
  finance: list(`
    second presentment, charged off, charge-off, garnishee, garnishment, drawdown facility, top-slicing, haircut on the, negative amortisation, contango, backwardation, sweep account, cash sweep, thin capitalisation,
    amortise~, amortize~, amortisation, amortization, accrue~ daily, escrow, chargeback, charge-back, dunning, dunning run, clearing house,
    settlement run, settlement date, value date, value-dated, nostro, vostro, remittance file, reconciliation run, suspense account, ledger entry, general ledger,
    sub-ledger, subledger, debit note, pro-forma basis, clawback, claw~ back, write-back, writeback, write-down,
    sinking fund, negative carry, basis points, bps, accumulation unit, income unit, distribution unit, bid-offer spread, swing pricing, ex-dividend, cum dividend,
    margin call, collateral~, collateralised, mark-to-market, maturity ladder, subordinated, pari passu, covenant breach, encumbrance, encumbered, unencumbered,
    withholding tax, transfer pricing, input vat, output vat, reverse charge, reverse-charge, vat apportionment, partial exemption, capital allowance, dilutive, margin-dilutive, opex, capex,
    disbursement, interchange fee, merchant acquirer, acquiring bank, chargeback window, representment, soft decline, hard decline, authorisation hold,
    pre-authorisation, preauthorisation, in run-off, 3-d secure, strong customer authentication, tokenised, tokenized, fare basis, dormancy flag, nominee account, in specie, re-registration, crystallise~, tapered annual allowance, tax wrapper
  `),
  insurance: list(`
    knock-for-knock, knock for knock, named perils, consequential loss, declinature, repudiate~, inception date, occurrence basis, voidable, insurable interest, uberrimae fidei, utmost good faith, sum insured is indexed, excess layer, self-insured retention, tail cover,
    subrogation, subrogate~, underwriting referral, proximate cause, first notification of loss, without prejudice, betterment, indemnity basis, average clause, reinstatement value, reinstatement basis, mid-term adjustment, moral hazard, material fact, non-disclosure, exclusion clause, constructive total loss, retroactive date, claims-made, aggregate limit, sub-limit, reinsurer, coinsurance, co-insurance, cedant, quota share, burning cost
  `),
  law: list(`
    laches, estoppel, estopped, bona vacantia, vests in, estate vests, bona fide purchaser, intestate, intestacy, probate registry, letters of administration, per stirpes, residuary estate, testator, tenants in common, joint tenants, joint and several,
    jointly and severally, undivided shares, chattels, easement, restrictive covenant, wayleave, lien, caveat emptor, force majeure, mutatis mutandis, inter alia, prima facie, pro tanto,
    res judicata, sub judice, ultra vires, ab initio, ex gratia, ex parte, ipso facto, inter vivos, lis pendens, locus standi, per curiam, sine die, novation, bailee, bailment,
    perfection of the charge, floating charge, debenture, time-barred, statute-barred, limitation period, tort, tortious, default judgment, summary judgment, consent order, disclosure bundle, particulars of claim, statement of truth, cause of action, action arises, indemnity costs, quantum meruit, party wall award, party wall,
    hereditament, hereinafter, hereunder, heretofore, thereto, whereof, herein, hereto, notwithstanding clause, executed as a deed,
  `),
  property: list(`
    freehold reversion, reversionary, marriage value, deed of variation, deed of easement, title register, restriction on title, official copies, redemption statement, completion statement, mesne profits, statutory periodic, lath, cill, quoin, dot and dab, counter-batten, breather membrane, vapour barrier, u-value, interstitial, rising main, isolation valve, parapet coping, hopper head, fire-stopping, intumescent, party fence, lasting power, absolute title, possessory title, beneficial interest, declaration of trust,
    snagging, snag list, clerk of works, practical completion, defects liability period, retention sum, dilapidations, dilaps, schedule of condition, ground rent review, peppercorn rent, service charge apportionment,
    section 20, section 21, section 8 notice, major works notice, leasehold covenant, licence to assign, licence to alter, periodic tenancy,
    memorandum of sale, land registry priority, chancel repair, apportionment, curtilage, damp-proof course, mullion, transom, soffit, fascia board, purlin, joist hanger,
    spalling, spalled, efflorescence, repointing, repoint~, underpinning, cavity tie, wall tie, weep hole, screed, second fix, first fix, ovolo, bottom stile, architrave, party structure, flashing kit, lead flashing, sarking, barge board, bargeboard, cleated, noggin, noggins, newel, re-pipe~, blown render, tanking membrane
  `),
  medicine: list(`
    abfraction, bruxism, debridement, gingivitis grade, enucleation, orthosis, orthoses, pronation, supination, iridocorneal, titre test, tympanic, otoscopy, mydriasis, entropion, ectropion, brachycephalic, crepitus, enteral, parenteral,
    hepatic, renal function, renal values, renal, subclinical, titre, titer, serology, radiograph, intubate~, luxation, luxating, cruciate, otitis, neoplasia, metastasis, metastases, polydipsia, azotaemia, leucocytosis, occlusion, caries, root planing, bitewing, gingival, perioperative, preoperative, post-operative sequelae, analgesia, analgesic, antiemetic, diuretic, systolic, diastolic, ejection fraction, bolus, infusion rate, washout period, tapering dose, off-label, sub-therapeutic, patency, exudate, purulent, erythema, haematoma, hematoma, pruritus, alopecia, keratitis, tonometry, fundus, macula, cardiac enzymes,
    contralateral, ipsilateral, distal, proximal, idiopathic, iatrogenic, benign neoplasm, oedema, edema, ischaemia, ischaemic, tachycardia, bradycardia, arrhythmia, hypertensive, hypotensive, dyspnoea, dyspnea, pyrexia,
    prophylaxis, prophylactic, contraindicated, contra-indicated, contraindication, titrate~, titration, haematocrit, hematocrit, creatinine, troponin, ferritin, bilirubin, transaminases, neutrophils, eosinophils, leukocytes, centile, z-score,
    palpation, auscultation, debridement, debride~, biopsy margin, excision, resection, anastomosis, cannula, subcutaneous, intramuscular, sublingual, per os, nil by mouth, occlusal, periodontal, pulpitis, endodontic, malocclusion, abutment tooth, buccal, lingual side, crown lengthening, apicectomy,
    triage category, comorbidity, comorbidities, differential diagnosis, sequelae, etiology, aetiology, lesion, anticoagulant, anticoagulation, fibrillation, lumbar, thoracic, cervical spine, effusion, metacarpal,
  `),
  printing: list(`
    soft proof, hard proof, spot uv, duotone, gutter margin, die-cut, die cut, ink density, halftone, quire, recto, verso, deckle, orphan control, text reflow, bitmap fonts, ink coverage, total ink, grey balance, self-cover, case bound, wire-o,
    missing bleed, mm bleed, mm of bleed, bleed area, bleed marks, crop marks, trim box, trimbox, overprint~, creep allowance, perfect bound, perfect-bound, saddle stitched, saddle-stitched, gsm stock,
    rich black, spot colour, spot color, rasterize~, outlined fonts, kerning, preflight, pre-flight check, imprimatur, die line, dieline, cutter guide, kiss cut, foil block,
    lamination curl, plate change, plate-ready, moire, moiré, dot gain, screen ruling, register marks, make-ready, makeready, signatures of 16, web offset, litho run, uncoated stock, vector file, vectorised
  `),
  logistics: list(`
    dwell time, put-away, cycle count, wave release, hub-and-spoke, cut-off manifest, dead freight, bunker surcharge, reefer,
    transhipped, transshipment, transhipment, rolled cargo, vessel cut-off, gate-in, lay days, laytime, tailgate delivery, pallet jack, hub scan, missort, deconsolidate~, pre-alert, pre-carriage, on-carriage, break bulk, break-bulk, stuffing list, devanning, devanned, free time at port, telex release, surrender bill, customs entry, bonded store, excise duty point, dunnage, stretch wrap spec, sscc label, asn, zone skipping,
    cross-dock, cross-docked, crossdock, cross docking, deconsolidated, deconsolidation, consolidation hub, bonded warehouse, demurrage, detention charge, drayage, tail-lift, tail lift,
    line-haul, linehaul, trunk run, pick-face, pick face, wave picking, short-picked, short pick, short-shipped, short shipped, bill of lading, groupage, part load, less than container, volumetric weight, dim weight,
    dangerous goods note, consignee, consignor, shipper's load, notify party, incoterm, landed cost, drop-ship, drop shipped, dropship, reverse logistics, depot scan, injection point, safety stock, delivered duty,
    reefer, chargeable weight, sortation, exception scan,
  `),
  tools: list(`
    torque wrench, oscilloscope, vernier caliper, micrometer, dial gauge, refractometer, hygrometer, hydrometer, manometer, tachometer, stroboscope, crimping tool, tap and die, mandrel, sash clamp, loupe, hex editor, ssh client,
    command prompt, command line, terminal window, registry editor, regedit, virtual machine, pivot table, vlookup, icc profile, midi controller, audio interface, proofing box, mandoline, dremel, bradawl, cold chisel, bolster chisel, pin punch, circlip pliers, ball gauge, ph meter, ec meter, luthier,
    grafting knife, dibber, bain-marie, chinois, banneton, spline, allen bolt, borescope, compression tester, leak-down test, timing light, hydraulic press, spokeshave
  `),
  calendar: list(`
    martinmas, lammas, lady day, hilary term, trinity term, lent term, epiphany term, quarter day, rogation, ember day, fiscal q1, fiscal q2, fiscal q3, fiscal q4, old style date, tishri, nones
  `),
  people: list(`
    value-add, stakeholder alignment, operationalise~, operationalize~, table stakes, helicopter view, blue-sky thinking, double-click on, solutioning, asks outside, go-to-market, swim-lane, granular level, ring-fence~, de-risk~, derisk~, sunsetting, eol'd, descoped, reprioritise~, reprioritize~, time-box~, timebox~, parking lot item, matrix organisation, cost centre code, cost center code, purchase requisition, three-way match, vendor master, master data, golden record, call-off order,
    tupe, salary sacrifice, pay in lieu, constructive dismissal, full-time equivalent, onboarding workflow,
    offboard~, off-board~, right-size~, right-sizing, rightsize~, swim lane, swimlane, deprioritise~, deprioritize~, circle~ back, low-hanging fruit, move the needle, boil the ocean, value framework, value stream, north star metric, ideation, ideate~, learnings, workstream, work stream, work-stream, backlog item, story points, user story, kanban,
    raid log, baseline~ your, baseline~ the, stage gate, gating item, critical path, change freeze, change window, change board, change advisory, change request form, runbook, root cause analysis, swat team, tiger team, war room, hypercare, warm handover, warm transfer, deflection rate, first-call resolution, first contact resolution,
    wrap code, disposition code, queue depth, tier 1, tier 2, tier 3, tier-1, tier-2, tier-3, tier one support, level 2 support, level 3 support, level two support, severity 1, severity 2, sev 1, sev 2, sev-1, sev-2, priority 2 ticket, escalation matrix, dispo, dispo'd, net promoter, upsell motion, land and expand, logo retention, book of business, statement of work, scope creep,
  `),
  workshop: list(`
    drop link, dual-mass flywheel, wastegate, tappet, subframe, track control arm, lambda probe, crankshaft, camshaft, valve lash, endfloat, end float, runout, concentricity, spline shaft, keyway, interference fit, tolerance stack, chuck jaws, feed rate, grub screws, o-ring groove, gland nut, compression fitting, ptfe tape, flux residue, reflow~, cold joint, dry joint, bias voltage, ground loop, action height, nut slot, bridge saddle, crown wheel, jockey wheel, chainline, spoke tension, fork rake, bobbin tension, feed dogs, selvedge, bias binding, tension disc, escapement, hairspring,
    torque~ to, torque setting, newton metre, newton metres, feeler gauge, bleed~ the brakes, bleed~ the calipers, bushings, ball joint, tie rod, track rod, cv joint, wishbone, cambelt tensioner, idler pulley, lambda sensor, mass airflow, glow plug relay, turbo actuator, dpf regeneration, forced regen, regen cycle,
    swarf, deburr~, degauss~, shim~, shimmed, countersink~, countersunk, chamfer, mortise, tack weld, grub screw, circlip, cotter pin, fettle~, fettling, true the wheel, dish~ the wheel, bottom bracket, headset spacer, derailleur hanger, freehub, drum belt, float valve, ballcock, non-return valve, check valve, solenoid, impeller, relay coil, flyback, potentiometer, continuity test,
    soundpost, bass bar, purfling, fretboard radius, intonate~, truss rod, pinblock, voicing the hammers, gold size, crumb coat, stratify~, scarify~, rootstock, espalier, sous-vide, sous vide, vicat, matrix switch
  `),
}

/** Papers, offices and terms of neighbours of English, which a customer who writes English cannot be expected to know. */
export const foreignTerms: readonly string[] = list(`
  anmeldung, abmeldung, ummeldung, meldebescheinigung, meldebestätigung, meldeamt, bürgeramt, finanzamt, ordnungsamt, einwohnermeldeamt, ausländerbehörde, aufenthaltstitel, führungszeugnis, steuernummer, steuer-id, steuerbescheid, lohnsteuer, kirchensteuer,
  krankenkasse, versichertenkarte, krankenschein, überweisung, kassenzeichen, rundfunkbeitrag, schufa, schufa-auskunft, kaution, kaltmiete, warmmiete, nebenkosten, nebenkostenabrechnung, hausgeld, hausverwaltung, teilmöbliert, möbliert, ebk, mietvertrag, wohnungsgeberbestätigung, übergabeprotokoll, kehrwoche,
  fahrzeugbrief, fahrzeugschein, zulassung, zulassungsbescheinigung, kfz-schein, kennzeichen, tüv, hauptuntersuchung, umweltplakette, pfand, pfandbon, lastschrift, einzugsermächtigung, kündigung, kündigungsfrist, vollmacht, bescheinigung, widerruf, gutschrift, mahnung, lieferschein, gewerbeschein, handelsregister, grundbuch, grundbuchauszug, notartermin, maß,
  justificatif, justificatif de domicile, avis d'imposition, carte vitale, carte grise, carte de séjour, titre de séjour, mairie, préfecture, sous-préfecture, taxe de séjour, taxe foncière, taxe d'habitation, état des lieux, en gestion libre, en sus, hors taxe, notaire, compromis de vente, acte de vente, syndic, acompte, relevé d'identité, mutuelle, contrôle technique, procès-verbal,
  codice fiscale, permesso di soggiorno, questura, comune di residenza, marca da bollo, carta d'identità, tessera sanitaria, partita iva, caparra, rogito, visura, condominio, bollo,
  empadronamiento, gestoría, gestor, escritura, nota simple, plusvalía, ayuntamiento, tarjeta sanitaria, fianza, modelo 720, itv, autónomo,
  uittreksel, burgerservicenummer, gemeente, verhuurdersverklaring, borgsom, inschrijving, personnummer, folkbokföring, samordningsnummer, skattekort, zaświadczenie, meldunek, atestado, freguesia, nif
`)

// Terms that people of offices, banks and computer rooms use among themselves.

const list = (entries: string) => entries.split(/[,\n]/).flatMap(entry => entry.trim() || [])

/**
 * Told as information only where nobody is spoken to: "we booked the true-up in the general ledger" is talk between
 * colleagues, "your true-up will follow" is a letter to a customer.
 */
export const officeWords: ReadonlySet<string> = new Set([
  ...list(`
    accrued interest, settlement date, clearing house, withholding tax, margin call, basis points, general ledger, mark-to-market, force majeure, lien, easement, collateral, escrow, statement of work, critical path, stage gate, root cause analysis,
    war room, tier 1, tier 2, tier 3, low-hanging fruit, circle back, circling back, learnings, workstream, work stream, backlog item, prorated, proration, true-up, curtailment, load shedding, demand side, capacity charge, maximum demand,
    power factor, reactive power, half-hourly, hereto, herein, thereto, hereunder, whereof, hereinafter, inter alia, prima facie, without prejudice, material fact, non-disclosure, moral hazard, exclusion clause, consent order, tort, cause of action,
    limitation period, default judgment, summary judgment, debenture, ex parte, ipso facto, sub-limit, reinsurer, opex, capex, disbursement, chargeback, charge-back, clawback, write-down, write-back, sinking fund, moratorium, subordinated,
    transfer pricing, ring-fenced, value date, debit note, ledger entry, accrual, accruals, journal entry, trial balance, intercompany, materiality, earn-out, pre-emption, north star metric, scope creep, golden record, master data, change window,
    go-to-market, value-add, blue-sky thinking, helicopter view, move the needle, parking lot item, swim lane, critical path, upsell motion, net promoter, deal flow, backwardation, contango, novation, severability, indemnities schedule, bid-offer spread
  `),
  ...list(`
    deprecated, deprecation, provisioned, provisioning, propagate, propagated, propagates, propagating, throttled, throttling, checksum, private key, self-signed, daemon, pull request, regex, regular expression, command line, command prompt, virtual machine, pivot table,
    schema, cron, cron job, cronjob, sudo, root access, middleware, back-end, batch job, main branch, server-side, client-side, stack trace, stacktrace, memory leak, race condition, core dump, kernel panic, mount point, file descriptor, query string, bugfix, hard-coded,
    hardcoded, load balancer, environment variable, garbage collection, hypervisor, key pair, access list, loopback, superuser, syslog, subnet, static ip, mac address, webhook, failover, fail-over, cutover, foreign key, primary key, packet loss, jitter, port forwarding, traceroute, backport, cherry-pick,
    changeset, bootloader, boot loader, heap size, baud rate, serial console, null modem, mail relay, mx record, release candidate, next sprint, in the backlog, acceptance criteria, smoke test, load test, stack overflow, buffer overflow, thread pool, firewall rule, user story, nightly build, static site, firmware image
  `),
])

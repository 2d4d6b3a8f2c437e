/**
 * Short ordinary words: in capitals they are shouted (or a heading), not abbreviations. Longer words need no list,
 * since a long word in capitals is hardly ever an abbreviation.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `able ace act ad add adds age ages ago ah aha aid aim air all ally also am amp an and ant any app apps arch are area arm art
  as ash ask asks ate at aunt auto aw away axe baby back bad bag bags bake ball ban band bang bank bar bare bark barn base bat
  bath bay be bean bear beat bed beds bee been beer beg bell belt bend best bet big bike bill bin bins bird bit bite blow blue
  boat body boil bold bolt bomb bond bone book boom boot born boss both bow bowl box boy bulb bulk bull bump burn bus bush busy
  but butt buy buys by bye cab cafe cage cake calf call calm came camp can cant cap car card care cart case cash cast cat cave
  cell cent chat chef chip city clay clip club clue coal coat code coin cold come cook cool copy cord core corn cost cosy cot
  cow crab crew crop cry cube cup cups cure cut cute dad damp dare dark dash data date dawn day days dead deaf deal dear debt
  deck deep deer delay demo deny desk dial did die diet dig dim dip dirt disc dish disk dive do dock does dog dogs done dont
  door dose dot dots down drag draw drew drop drum dry dual duck due dull dust duty each ear ease east easy eat eats echo edge
  edit egg eggs else empty end ends etc even ever evil exam exit eye eyes face fact fade fail fair fake fall fan far farm fast
  fat fax fear feed feel fees fell felt few file fill film find fine fire firm fish fit fits five fix flag flat flow fly foam
  fog fold folk font food fool foot for fork form four free frog from fuel full fun fund fuse gain game gap gas gate gave gear
  get gets gift girl give glad glue go goal goat goes gold golf gone good got grab gram gray great grey grid grip grow gulf gun
  gut guy gym had hair half hall hand hang hard harm has hat hate have hay he head heal hear heat heel hell help hen her here
  hero hey hi hid hide high hill him hint hip hire his hit hold hole holy home hook hope horn hose host hot hour how hub hug
  huge hunt hurt hush ice icon idea idle if ill in inch info ink inn into iron is isle item its jam jar jaw jazz jet job jobs
  join joke joy jump jury just keen keep kept key keys kick kid kids kill kiln kind king kiss kit knee knew knob knot know lab
  lace lack lady lake lamb lamp land lane last late law lawn lay lazy lead leaf leak lean left leg lend lens less let lets lid
  lie life lift like line link lion lip list lit live load loan lock log logo long look loop loose lord lose loss lost lot loud
  love low luck lump lung mad made maid mail main make male mall man many map mark mask mass mat mate may me meal mean meat
  meet melt memo men menu mess met mice mild mile milk mill mind mine mini mint miss mist mix mode mood moon more most move much
  mud mug must mute my nail name navy near neat neck need nest net never new news next nice nil nine no nod none noon nor nose
  not note now null oak oath oats odd of off oh oil ok okay old on once one only onto open or oral our out oval oven over owe
  own pack pad page paid pain pair pale palm pan park part pass past path pause pay pays peak pear peas peel pen per pet pick
  pie pig pile pill pin pine pink pint pipe pit pity plan play plot plug plus poem pole poll pond pool poor pop pork port post
  pot pour pram pray press pub pull pump pure push put quit quiz race rack rage rail rain ramp ran rank rare rash rate raw ray
  read real rear red rent rest rice rich ride ring riot ripe rise risk road roar rob rock rod role roll roof room root rope
  rose rot row rub rude rug rule run rung runs rush rust sack sad safe said sail sale salt same sand sat sauce save saw say
  says scan scar sea seal seam seat see seed seek seem seen self sell send sent set sets sew sex shed ship shoe shop shot show
  shut shy sick side sign silk sin sing sink sir sit site six size skin skip sky slim slip slot slow smog snow so soap sock
  sofa soft soil sold sole some son song soon sort soul soup sour spam span spin spot stab star stay stem step stir stop stub
  such sue suit sum sun sure swap swim tag tail take tale talk tall tank tap tape task tax taxi tea team tear tell ten tent
  term test text than that the them then they thin this thru tick tide tidy tie till time tin tiny tip tips tire to toe told
  tone too took tool top tour town toy trap tray tree trim trip true try tub tube tune turn twin two type tyre ugly un under
  unit until up upon urge us use used user uses van vast very vet via view visa vote wage wait wake walk wall want war warm
  warn was wash wave way ways we weak wear web week well went were west wet what when who whom why wide wife wild will win
  wind wine wing wire wise wish with wolf wood wool word wore work worn wow wrap yard yeah year yep yes yet you your yuck zero
  zone zoom asap stop wow amen paris rome york bali cuba peru iran iraq oman fiji laos mali chad togo lima oslo cork bath kent
  bern bonn kiel ulm nice lyon anna john mary paul mark jane kate tom tim jim joe ann eva leo max ben sam dan ian amy eve ivy
  lucy nina rosa omar ali lee kim`
    .trim()
    .split(/\s+/),
)

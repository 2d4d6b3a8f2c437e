// Generated from schema/config.schema.json by scripts/config-validator.mjs. Change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://cx-lint.example/schema/config.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"kind":{"enum":["draft","template"]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/ruleSetting"}},"policy":{"type":"object","additionalProperties":false,"properties":{"ownDomains":{"$ref":"#/$defs/domains"},"partnerDomains":{"$ref":"#/$defs/domains"},"glossary":{"type":"object","additionalProperties":{"type":"string"}},"leadTimes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["match","days"],"properties":{"match":{"type":"string","pattern":"\\S","examples":["pump"]},"days":{"type":"integer","minimum":0,"maximum":2000},"calendar":{"enum":["business","calendar"]}}}},"holidays":{"type":"array","items":{"type":"string","pattern":"^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","examples":["2026-12-25","12-25"]}}}}},"$defs":{"severity":{"enum":["off","error","warning","info"]},"ruleSetting":{"anyOf":[{"$ref":"#/$defs/severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}],"items":false,"minItems":1}]},"domains":{"type":"array","items":{"$ref":"#/$defs/domain"}},"domain":{"type":"string","pattern":"^[^\\s@/:]+\\.[^\\s@/:.]+$","examples":["example.com"]}}};
const schema32 = {"anyOf":[{"$ref":"#/$defs/severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}],"items":false,"minItems":1}]};
const schema33 = {"enum":["off","error","warning","info"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((data === "off") || (data === "error")) || (data === "warning")) || (data === "info"))){
const err0 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
if(!((((data0 === "off") || (data0 === "error")) || (data0 === "warning")) || (data0 === "info"))){
const err2 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(len0 > 1){
let data1 = data[1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err3 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema32.anyOf[1].prefixItems[1].type,parentSchema:schema32.anyOf[1].prefixItems[1],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
const len1 = data.length;
if(!(len1 <= 2)){
const err4 = {instancePath,schemaPath:"#/anyOf/1/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema32.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema32.anyOf[1].type,parentSchema:schema32.anyOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema32.anyOf,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema35 = {"type":"array","items":{"$ref":"#/$defs/domain"}};
const schema36 = {"type":"string","pattern":"^[^\\s@/:]+\\.[^\\s@/:.]+$","examples":["example.com"]};
const pattern4 = new RegExp("^[^\\s@/:]+\\.[^\\s@/:.]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:]+\\.[^\\s@/:.]+$"},schema:"^[^\\s@/:]+\\.[^\\s@/:.]+$",parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/domain/type",keyword:"type",params:{type: "string"},schema:schema36.type,parentSchema:schema36,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://cx-lint.example/schema/config.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "kind")) || (key0 === "rules")) || (key0 === "policy"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((data1 === "draft") || (data1 === "template"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},schema:schema31.properties.kind.enum,parentSchema:schema31.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate21(data2[key1], {instancePath:instancePath+"/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rules.type,parentSchema:schema31.properties.rules,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.policy !== undefined){
let data4 = data.policy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((((key2 === "ownDomains") || (key2 === "partnerDomains")) || (key2 === "glossary")) || (key2 === "leadTimes")) || (key2 === "holidays"))){
const err4 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.policy,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.ownDomains !== undefined){
if(!(validate23(data4.ownDomains, {instancePath:instancePath+"/policy/ownDomains",parentData:data4,parentDataProperty:"ownDomains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.partnerDomains !== undefined){
if(!(validate23(data4.partnerDomains, {instancePath:instancePath+"/policy/partnerDomains",parentData:data4,parentDataProperty:"partnerDomains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.glossary !== undefined){
let data7 = data4.glossary;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
let data8 = data7[key3];
if(typeof data8 !== "string"){
const err5 = {instancePath:instancePath+"/policy/glossary/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/glossary/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.properties.glossary.additionalProperties.type,parentSchema:schema31.properties.policy.properties.glossary.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/policy/glossary",schemaPath:"#/properties/policy/properties/glossary/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.properties.glossary.type,parentSchema:schema31.properties.policy.properties.glossary,data:data7};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.leadTimes !== undefined){
let data9 = data4.leadTimes;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.match === undefined){
const err7 = {instancePath:instancePath+"/policy/leadTimes/" + i0,schemaPath:"#/properties/policy/properties/leadTimes/items/required",keyword:"required",params:{missingProperty: "match"},schema:schema31.properties.policy.properties.leadTimes.items.required,parentSchema:schema31.properties.policy.properties.leadTimes.items,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data10.days === undefined){
const err8 = {instancePath:instancePath+"/policy/leadTimes/" + i0,schemaPath:"#/properties/policy/properties/leadTimes/items/required",keyword:"required",params:{missingProperty: "days"},schema:schema31.properties.policy.properties.leadTimes.items.required,parentSchema:schema31.properties.policy.properties.leadTimes.items,data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key4 in data10){
if(!(((key4 === "match") || (key4 === "days")) || (key4 === "calendar"))){
const err9 = {instancePath:instancePath+"/policy/leadTimes/" + i0,schemaPath:"#/properties/policy/properties/leadTimes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.policy.properties.leadTimes.items,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.match !== undefined){
let data11 = data10.match;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err10 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/match",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/match/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.match,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/match",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/match/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.properties.leadTimes.items.properties.match.type,parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.match,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.days !== undefined){
let data12 = data10.days;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err12 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/days",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.policy.properties.leadTimes.items.properties.days.type,parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.days,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 2000 || isNaN(data12)){
const err13 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/days",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.days,data:data12};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err14 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/days",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.days,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data10.calendar !== undefined){
let data13 = data10.calendar;
if(!((data13 === "business") || (data13 === "calendar"))){
const err15 = {instancePath:instancePath+"/policy/leadTimes/" + i0+"/calendar",schemaPath:"#/properties/policy/properties/leadTimes/items/properties/calendar/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.leadTimes.items.properties.calendar.enum},schema:schema31.properties.policy.properties.leadTimes.items.properties.calendar.enum,parentSchema:schema31.properties.policy.properties.leadTimes.items.properties.calendar,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/policy/leadTimes/" + i0,schemaPath:"#/properties/policy/properties/leadTimes/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.properties.leadTimes.items.type,parentSchema:schema31.properties.policy.properties.leadTimes.items,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/policy/leadTimes",schemaPath:"#/properties/policy/properties/leadTimes/type",keyword:"type",params:{type: "array"},schema:schema31.properties.policy.properties.leadTimes.type,parentSchema:schema31.properties.policy.properties.leadTimes,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.holidays !== undefined){
let data14 = data4.holidays;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err18 = {instancePath:instancePath+"/policy/holidays/" + i1,schemaPath:"#/properties/policy/properties/holidays/items/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},schema:"^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema31.properties.policy.properties.holidays.items,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/policy/holidays/" + i1,schemaPath:"#/properties/policy/properties/holidays/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.properties.holidays.items.type,parentSchema:schema31.properties.policy.properties.holidays.items,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/policy/holidays",schemaPath:"#/properties/policy/properties/holidays/type",keyword:"type",params:{type: "array"},schema:schema31.properties.policy.properties.holidays.type,parentSchema:schema31.properties.policy.properties.holidays,data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.type,parentSchema:schema31.properties.policy,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

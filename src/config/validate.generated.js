// Generated from schema/config.schema.json by scripts/config-validator.mjs. Change the schema, not this file.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;

const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/cx-lint/schema/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"extends":{"examples":["recommended",["strict","./company.yaml"]],"$ref":"#/$defs/strings"},"plugins":{"type":"array","items":{"type":["string","object"]}},"kind":{"$ref":"#/$defs/kind"},"rules":{"$ref":"#/$defs/rules"},"policy":{"$ref":"#/$defs/policy"},"lexicons":{"$ref":"#/$defs/lexicons"},"templates":{"$ref":"#/$defs/templates"},"overrides":{"type":"array","items":{"$ref":"#/$defs/override"}},"ignorePatterns":{"$ref":"#/$defs/strings"}},"$defs":{"kind":{"enum":["draft","template"]},"strings":{"type":["string","array"],"items":{"type":"string"}},"override":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/strings"},"excludedFiles":{"$ref":"#/$defs/strings"},"kind":{"$ref":"#/$defs/kind"},"rules":{"$ref":"#/$defs/rules"},"policy":{"$ref":"#/$defs/policy"},"lexicons":{"$ref":"#/$defs/lexicons"},"templates":{"$ref":"#/$defs/templates"}}},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/ruleSetting"}},"policy":{"type":"object","additionalProperties":false,"properties":{"ownDomains":{"$ref":"#/$defs/domains"},"partnerDomains":{"$ref":"#/$defs/domains"},"glossary":{"type":"object","additionalProperties":{"type":"string"}},"leadTimes":{"type":"array","items":{"$ref":"#/$defs/leadTime"}},"holidays":{"type":"array","items":{"type":"string","pattern":"^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","examples":["2026-12-25","12-25"]}},"locked":{"type":"array","items":{"type":"string"}},"requireReason":{"type":"boolean"}}},"leadTime":{"type":"object","additionalProperties":false,"required":["match","days"],"properties":{"match":{"type":"string","pattern":"\\S","examples":["pump"]},"days":{"type":"integer","minimum":0,"maximum":2000},"calendar":{"enum":["business","calendar"]}}},"lexicons":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S","examples":["concierge"]}}},"templates":{"type":"object","additionalProperties":false,"properties":{"delimiters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["open","close"],"properties":{"open":{"$ref":"#/$defs/delimiter"},"close":{"$ref":"#/$defs/delimiter"}}}},"macroKeys":{"type":"array","items":{"type":"string","pattern":"\\S","examples":["reply"]}}}},"delimiter":{"type":"string","pattern":"^[^\\sA-Za-z0-9]\\S{0,19}$","examples":["<<",">>"]},"severity":{"enum":["off","error","warning","info"]},"ruleSetting":{"anyOf":[{"$ref":"#/$defs/severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}],"items":false,"minItems":1}]},"domains":{"type":"array","items":{"$ref":"#/$defs/domain"}},"domain":{"type":"string","pattern":"^[^\\s@/:]+\\.[^\\s@/:.]+$","examples":["example.com"]},"phraseSetting":{"anyOf":[{"$ref":"#/$defs/severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object","additionalProperties":false,"properties":{"allowPhrases":{"type":"array","items":{"type":"string"},"default":[]},"phrases":{"type":"array","items":{"type":"string"},"default":[]}}}],"items":false,"minItems":1}]}}};
const schema32 = {"type":["string","array"],"items":{"type":"string"}};
const schema33 = {"enum":["draft","template"]};
const schema42 = {"type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S","examples":["concierge"]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema34 = {"type":"object","additionalProperties":{"$ref":"#/$defs/ruleSetting"}};
const schema35 = {"anyOf":[{"$ref":"#/$defs/severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/severity"},{"type":"object"}],"items":false,"minItems":1}]};
const schema36 = {"enum":["off","error","warning","info"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
const err0 = {instancePath,schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema36.enum},schema:schema36.enum,parentSchema:schema36,data};
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
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema35.anyOf[1],data};
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
const err2 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema36.enum},schema:schema36.enum,parentSchema:schema36,data:data0};
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
const err3 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "object"},schema:schema35.anyOf[1].prefixItems[1].type,parentSchema:schema35.anyOf[1].prefixItems[1],data:data1};
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
const err4 = {instancePath,schemaPath:"#/anyOf/1/items",keyword:"items",params:{limit: 2},schema:false,parentSchema:schema35.anyOf[1],data};
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
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema35.anyOf[1].type,parentSchema:schema35.anyOf[1],data};
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
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema35.anyOf,parentSchema:schema35,data};
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
validate22.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":true};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate22(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"properties":{"ownDomains":{"$ref":"#/$defs/domains"},"partnerDomains":{"$ref":"#/$defs/domains"},"glossary":{"type":"object","additionalProperties":{"type":"string"}},"leadTimes":{"type":"array","items":{"$ref":"#/$defs/leadTime"}},"holidays":{"type":"array","items":{"type":"string","pattern":"^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$","examples":["2026-12-25","12-25"]}},"locked":{"type":"array","items":{"type":"string"}},"requireReason":{"type":"boolean"}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["match","days"],"properties":{"match":{"type":"string","pattern":"\\S","examples":["pump"]},"days":{"type":"integer","minimum":0,"maximum":2000},"calendar":{"enum":["business","calendar"]}}};
const schema39 = {"type":"array","items":{"$ref":"#/$defs/domain"}};
const schema40 = {"type":"string","pattern":"^[^\\s@/:]+\\.[^\\s@/:.]+$","examples":["example.com"]};
const pattern4 = new RegExp("^[^\\s@/:]+\\.[^\\s@/:.]+$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
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
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/domain/pattern",keyword:"pattern",params:{pattern: "^[^\\s@/:]+\\.[^\\s@/:.]+$"},schema:"^[^\\s@/:]+\\.[^\\s@/:.]+$",parentSchema:schema40,data:data0};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/domain/type",keyword:"type",params:{type: "string"},schema:schema40.type,parentSchema:schema40,data:data0};
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
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "ownDomains") || (key0 === "partnerDomains")) || (key0 === "glossary")) || (key0 === "leadTimes")) || (key0 === "holidays")) || (key0 === "locked")) || (key0 === "requireReason"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ownDomains !== undefined){
if(!(validate26(data.ownDomains, {instancePath:instancePath+"/ownDomains",parentData:data,parentDataProperty:"ownDomains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.partnerDomains !== undefined){
if(!(validate26(data.partnerDomains, {instancePath:instancePath+"/partnerDomains",parentData:data,parentDataProperty:"partnerDomains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.glossary !== undefined){
let data2 = data.glossary;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/glossary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema38.properties.glossary.additionalProperties.type,parentSchema:schema38.properties.glossary.additionalProperties,data:data3};
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
const err2 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "object"},schema:schema38.properties.glossary.type,parentSchema:schema38.properties.glossary,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.leadTimes !== undefined){
let data4 = data.leadTimes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.match === undefined){
const err3 = {instancePath:instancePath+"/leadTimes/" + i0,schemaPath:"#/$defs/leadTime/required",keyword:"required",params:{missingProperty: "match"},schema:schema41.required,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5.days === undefined){
const err4 = {instancePath:instancePath+"/leadTimes/" + i0,schemaPath:"#/$defs/leadTime/required",keyword:"required",params:{missingProperty: "days"},schema:schema41.required,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "match") || (key2 === "days")) || (key2 === "calendar"))){
const err5 = {instancePath:instancePath+"/leadTimes/" + i0,schemaPath:"#/$defs/leadTime/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.match !== undefined){
let data6 = data5.match;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err6 = {instancePath:instancePath+"/leadTimes/" + i0+"/match",schemaPath:"#/$defs/leadTime/properties/match/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema41.properties.match,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/leadTimes/" + i0+"/match",schemaPath:"#/$defs/leadTime/properties/match/type",keyword:"type",params:{type: "string"},schema:schema41.properties.match.type,parentSchema:schema41.properties.match,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.days !== undefined){
let data7 = data5.days;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err8 = {instancePath:instancePath+"/leadTimes/" + i0+"/days",schemaPath:"#/$defs/leadTime/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.days.type,parentSchema:schema41.properties.days,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 2000 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/leadTimes/" + i0+"/days",schemaPath:"#/$defs/leadTime/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},schema:2000,parentSchema:schema41.properties.days,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/leadTimes/" + i0+"/days",schemaPath:"#/$defs/leadTime/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.days,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data5.calendar !== undefined){
let data8 = data5.calendar;
if(!((data8 === "business") || (data8 === "calendar"))){
const err11 = {instancePath:instancePath+"/leadTimes/" + i0+"/calendar",schemaPath:"#/$defs/leadTime/properties/calendar/enum",keyword:"enum",params:{allowedValues: schema41.properties.calendar.enum},schema:schema41.properties.calendar.enum,parentSchema:schema41.properties.calendar,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/leadTimes/" + i0,schemaPath:"#/$defs/leadTime/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/leadTimes",schemaPath:"#/properties/leadTimes/type",keyword:"type",params:{type: "array"},schema:schema38.properties.leadTimes.type,parentSchema:schema38.properties.leadTimes,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.holidays !== undefined){
let data9 = data.holidays;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err14 = {instancePath:instancePath+"/holidays/" + i1,schemaPath:"#/properties/holidays/items/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"},schema:"^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",parentSchema:schema38.properties.holidays.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/holidays/" + i1,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type: "string"},schema:schema38.properties.holidays.items.type,parentSchema:schema38.properties.holidays.items,data:data10};
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
const err16 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"},schema:schema38.properties.holidays.type,parentSchema:schema38.properties.holidays,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.locked !== undefined){
let data11 = data.locked;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 !== "string"){
const err17 = {instancePath:instancePath+"/locked/" + i2,schemaPath:"#/properties/locked/items/type",keyword:"type",params:{type: "string"},schema:schema38.properties.locked.items.type,parentSchema:schema38.properties.locked.items,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"},schema:schema38.properties.locked.type,parentSchema:schema38.properties.locked,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.requireReason !== undefined){
let data13 = data.requireReason;
if(typeof data13 !== "boolean"){
const err19 = {instancePath:instancePath+"/requireReason",schemaPath:"#/properties/requireReason/type",keyword:"type",params:{type: "boolean"},schema:schema38.properties.requireReason.type,parentSchema:schema38.properties.requireReason,data:data13};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"properties":{"delimiters":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["open","close"],"properties":{"open":{"$ref":"#/$defs/delimiter"},"close":{"$ref":"#/$defs/delimiter"}}}},"macroKeys":{"type":"array","items":{"type":"string","pattern":"\\S","examples":["reply"]}}}};
const schema44 = {"type":"string","pattern":"^[^\\sA-Za-z0-9]\\S{0,19}$","examples":["<<",">>"]};
const pattern8 = new RegExp("^[^\\sA-Za-z0-9]\\S{0,19}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "delimiters") || (key0 === "macroKeys"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.delimiters !== undefined){
let data0 = data.delimiters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.open === undefined){
const err1 = {instancePath:instancePath+"/delimiters/" + i0,schemaPath:"#/properties/delimiters/items/required",keyword:"required",params:{missingProperty: "open"},schema:schema43.properties.delimiters.items.required,parentSchema:schema43.properties.delimiters.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.close === undefined){
const err2 = {instancePath:instancePath+"/delimiters/" + i0,schemaPath:"#/properties/delimiters/items/required",keyword:"required",params:{missingProperty: "close"},schema:schema43.properties.delimiters.items.required,parentSchema:schema43.properties.delimiters.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "open") || (key1 === "close"))){
const err3 = {instancePath:instancePath+"/delimiters/" + i0,schemaPath:"#/properties/delimiters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema43.properties.delimiters.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.open !== undefined){
let data2 = data1.open;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err4 = {instancePath:instancePath+"/delimiters/" + i0+"/open",schemaPath:"#/$defs/delimiter/pattern",keyword:"pattern",params:{pattern: "^[^\\sA-Za-z0-9]\\S{0,19}$"},schema:"^[^\\sA-Za-z0-9]\\S{0,19}$",parentSchema:schema44,data:data2};
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
const err5 = {instancePath:instancePath+"/delimiters/" + i0+"/open",schemaPath:"#/$defs/delimiter/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.close !== undefined){
let data3 = data1.close;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err6 = {instancePath:instancePath+"/delimiters/" + i0+"/close",schemaPath:"#/$defs/delimiter/pattern",keyword:"pattern",params:{pattern: "^[^\\sA-Za-z0-9]\\S{0,19}$"},schema:"^[^\\sA-Za-z0-9]\\S{0,19}$",parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/delimiters/" + i0+"/close",schemaPath:"#/$defs/delimiter/type",keyword:"type",params:{type: "string"},schema:schema44.type,parentSchema:schema44,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/delimiters/" + i0,schemaPath:"#/properties/delimiters/items/type",keyword:"type",params:{type: "object"},schema:schema43.properties.delimiters.items.type,parentSchema:schema43.properties.delimiters.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/delimiters",schemaPath:"#/properties/delimiters/type",keyword:"type",params:{type: "array"},schema:schema43.properties.delimiters.type,parentSchema:schema43.properties.delimiters,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.macroKeys !== undefined){
let data4 = data.macroKeys;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/macroKeys/" + i1,schemaPath:"#/properties/macroKeys/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.macroKeys.items,data:data5};
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
const err11 = {instancePath:instancePath+"/macroKeys/" + i1,schemaPath:"#/properties/macroKeys/items/type",keyword:"type",params:{type: "string"},schema:schema43.properties.macroKeys.items.type,parentSchema:schema43.properties.macroKeys.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/macroKeys",schemaPath:"#/properties/macroKeys/type",keyword:"type",params:{type: "array"},schema:schema43.properties.macroKeys.type,parentSchema:schema43.properties.macroKeys,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/strings"},"excludedFiles":{"$ref":"#/$defs/strings"},"kind":{"$ref":"#/$defs/kind"},"rules":{"$ref":"#/$defs/rules"},"policy":{"$ref":"#/$defs/policy"},"lexicons":{"$ref":"#/$defs/lexicons"},"templates":{"$ref":"#/$defs/templates"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "files") || (key0 === "excludedFiles")) || (key0 === "kind")) || (key0 === "rules")) || (key0 === "policy")) || (key0 === "lexicons")) || (key0 === "templates"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: schema32.type},schema:schema32.type,parentSchema:schema32,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},schema:schema32.items.type,parentSchema:schema32.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.excludedFiles !== undefined){
let data2 = data.excludedFiles;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/excludedFiles",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: schema32.type},schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/excludedFiles/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},schema:schema32.items.type,parentSchema:schema32.items,data:data3};
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
}
if(data.kind !== undefined){
let data4 = data.kind;
if(!((data4 === "draft") || (data4 === "template"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate21(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate25(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.lexicons !== undefined){
let data7 = data.lexicons;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err7 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/lexicons/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema42.additionalProperties.items,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/lexicons/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema42.additionalProperties.items.type,parentSchema:schema42.additionalProperties.items,data:data9};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/lexicons/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema42.additionalProperties.type,parentSchema:schema42.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/lexicons",schemaPath:"#/$defs/lexicons/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.templates !== undefined){
if(!(validate30(data.templates, {instancePath:instancePath+"/templates",parentData:data,parentDataProperty:"templates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/cx-lint/schema/config.schema.json" */;
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
if(!(func1.call(schema31.properties, key0))){
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
if(data.extends !== undefined){
let data1 = data.extends;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: schema32.type},schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},schema:schema32.items.type,parentSchema:schema32.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.plugins !== undefined){
let data3 = data.plugins;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err4 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: schema31.properties.plugins.items.type},schema:schema31.properties.plugins.items.type,parentSchema:schema31.properties.plugins.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"},schema:schema31.properties.plugins.type,parentSchema:schema31.properties.plugins,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data5 = data.kind;
if(!((data5 === "draft") || (data5 === "template"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema33.enum},schema:schema33.enum,parentSchema:schema33,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate21(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate25(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.lexicons !== undefined){
let data8 = data.lexicons;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err7 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/lexicons/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema42.additionalProperties.items,data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/$defs/lexicons/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema42.additionalProperties.items.type,parentSchema:schema42.additionalProperties.items,data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/lexicons/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/lexicons/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema42.additionalProperties.type,parentSchema:schema42.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/lexicons",schemaPath:"#/$defs/lexicons/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.templates !== undefined){
if(!(validate30(data.templates, {instancePath:instancePath+"/templates",parentData:data,parentDataProperty:"templates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data12 = data.overrides;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate32(data12[i3], {instancePath:instancePath+"/overrides/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema31.properties.overrides.type,parentSchema:schema31.properties.overrides,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ignorePatterns !== undefined){
let data14 = data.ignorePatterns;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err12 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: schema32.type},schema:schema32.type,parentSchema:schema32,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 !== "string"){
const err13 = {instancePath:instancePath+"/ignorePatterns/" + i4,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},schema:schema32.items.type,parentSchema:schema32.items,data:data15};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

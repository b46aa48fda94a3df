import type { PracticeRule } from "./practice-rule.ts";

/** Cues for what is none of the nine: introductions, definitions, contacts, links to other sites, navigation. */
export const otherRules: readonly PracticeRule[] = [
  {
    id: "this-policy-is",
    on: "text",
    pattern:
      /\bthis (?:\w+ ){0,4}?(?:policy|notice|statement|document) (?:\w+ )?(?:describes?|explains?|applies|covers?|governs?|sets?|is|outlines?|tells?|provides?|does not|informs?|details?|forms?|discloses?)\b/g,
    matches: "this privacy notice explains what we do",
    misses: "this notice may change",
  },
  {
    id: "contact-us-at",
    on: "text",
    pattern:
      /\b(?:contact|email|e-mail|write to|reach|call)\b.{0,40}\b(?:at|by|via|through|using|below|following|address|form)\b|\bquestions?\b.{0,60}\b(?:contact|email|e-mail|write|reach)\b|\b(?:comments|questions|concerns|complaints|inquiries|enquiries)\b/g,
    matches: "with questions, write to us at this address",
    misses: "a form of wood",
  },
  {
    id: "mail-or-street",
    on: "text",
    pattern:
      /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}|\b(?:street|avenue|floor|suite|p\.?o\.? box|road|blvd|boulevard)\b|\b(?:inc|llc|ltd|gmbh|corp|limited|b\.v|s\.a)\b/g,
    matches: "tidepool ltd, 4 mill road",
    misses: "the shop by the river",
  },
  {
    id: "links-elsewhere",
    on: "text",
    pattern:
      /\blinks? to (?:\w+,? ){0,3}?(?:web)?(?:sites?|pages?|resources|platforms?|services)\b|\b(?:not|no) (?:\w+ )?(?:responsib\w+|liable|control)\b.{0,80}\b(?:practices|content|policies|sites?|websites|third)\b|\b(?:their|those|its) (?:own )?(?:privacy )?(?:policies|policy|practices|terms)\b/g,
    matches: "links to other websites",
    misses: "we link your accounts",
  },
  {
    id: "definition",
    on: "text",
    pattern:
      /\b(?:means|refers? to|is defined|are defined|shall mean|definitions?|"we"|collectively|hereinafter)\b|\("/g,
    matches: 'our shop ("the shop")',
    misses: "our shop in town",
  },
  {
    id: "controller",
    on: "text",
    pattern:
      /\b(?:data )?controllers?\b|\bdata protection officers?\b|\bdpo\b|\brepresentatives?\b|\bsupervisory authorit\w+|\bcomplaints?\b/g,
    matches: "the data controller is us",
    misses: "we control the heat",
  },
  {
    id: "very-short",
    on: "shape",
    pattern: /^.{0,45}$/gs,
    matches: "introduction",
    misses: "introduction to all the things that we do with what you give",
  },
  {
    id: "short",
    on: "shape",
    pattern: /^.{46,110}$/gs,
    matches: "here is what we will look at in the next few of these pages of ours",
    misses: "introduction",
  },
  {
    id: "long",
    on: "shape",
    pattern: /^.{500}/gs,
    matches: `we ${"say a lot and ".repeat(40)}`,
    misses: "we say little",
  },
  {
    id: "ends-in-question-or-colon",
    on: "shape",
    pattern: /[?:]\s*$/g,
    matches: "who are we?",
    misses: "this is who we are.",
  },
  {
    id: "click-here",
    on: "text",
    pattern:
      /\b(?:click|see|visit|read|learn|go) (?:\w+ )?(?:here|more|below|to the|section)\b|\bback to\b|\bcopyright\b|\ball rights reserved\b|\blog ?in\b|\bsign up\b|\bmenu\b/g,
    matches: "learn more",
    misses: "less is more",
  },
  {
    id: "we-value",
    on: "text",
    pattern:
      /\b(?:committed|commitment|important|value|respect|care|take|welcome|thank) (?:\w+ ){0,3}?(?:to|your|about|privacy|you)\b|\bread (?:this|it|the|them) (?:\w+ )?(?:carefully|policy|notice)\b|\bplease read\b|\bterms (?:of (?:use|service)|and conditions)\b/g,
    matches: "we respect your privacy",
    misses: "a respected firm",
  },
  {
    id: "no-person",
    on: "shape",
    pattern: /^(?!.*\b(?:we|us|our|you|your|data|information|users?|personal)\b).{0,400}$/gs,
    matches: "all about tea",
    misses: "all about our tea",
  },
  {
    id: "title-contact",
    on: "title",
    pattern:
      /\bcontact\w*|\bquestions?\b|\bcomplaints?\b|\bhow to reach\b|\bcontroller\b|\bwho (?:we are|is responsible|are we)|\bdata protection officer/g,
    matches: "contact",
    misses: "content",
  },
  {
    id: "title-intro",
    on: "title",
    pattern:
      /^\W*$|\bintroduction\b|\boverview\b|\babout\b|\bscope\b|\bdefinitions?\b|\bterms\b|\bgeneral\b|\bmiscellaneous\b|\blinks?\b|\bother (?:web)?sites\b|^(?:.{0,30}\b)?privacy (?:policy|notice|statement)$/g,
    matches: "introduction",
    misses: "retention",
  },
];

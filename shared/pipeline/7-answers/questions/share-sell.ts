import type { QuestionRules } from "./question-rules.ts";
import { settleBy } from "./settle-by.ts";

const whose =
  "(?:personal(?:ly[- ]identif\\w+)?|your|user|users'|customer|customers'|any|the|such|this|that|member|identifying|it|them|information|data|pii|e-?mail|names?|address\\w*)";

export const shareSell: QuestionRules = {
  question: "share-sell",
  lookedFor: ["sell", "sale", "rent", "trade", "valuable consideration"],
  silence: "They don't say whether they sell your data",
  settle: settleBy({
    precedence: "unclear",
    conditions: true,
    limits: ", but may pass some of it on for a fee",
    tell: (state) => {
      if (state === "no") return "They say they do not sell your data";
      return state === "yes"
        ? "They sell data, or do what counts as a sale"
        : "They leave it open whether they sell your data";
    },
  }),
  cues: [
    {
      id: "not-sold",
      says: "no",
      weight: 3,
      pattern: new RegExp(
        `\\b(?:(?:do|does|did|will|would|shall|has|have|is|are|may|can|must)(?: not|n't)(?:,? (?:and|nor) (?:will|shall|do|would|have) (?:we )?(?:not|never),?)?|never|cannot|nor (?:do|will) (?:we|it)|neither|not in the business of|refuse to|without) (?:\\w+,? (?:and |or |nor )?){0,7}?(?:(?:re-?)?sells?|selling|sold|rent|rents|renting|trade|trading|lease)\\b[^.;]{0,90}\\b${whose}\\b|\\b(?:personal|your|user|identif\\w+|customer|no|such|this|information|data)\\b[^.;]{0,120}\\b(?:not|never) (?:be )?(?:\\w+,? (?:or )?){0,4}?(?:sold|rented|traded|for sale|leased)\\b|\\bno (?:\\w+ ){0,3}?(?:is|are|will be) (?:\\w+ )?sold\\b|\\bno sale of\\b|^(?:no|never)\\W.{0,40}\\bsell\\b`,
      ),
      unless:
        /\b(?:they|third parties|partners|providers|recipients|who|processors?) (?:\w+ ){0,4}?(?:not|never) (?:\w+ ){0,2}?sell\b|\bright to\b.{0,60}\bnot (?:to )?sell\b|\bto request that (?:we|it|a)\b|\bdirect (?:us|a business)\b|\bask(?:ing)? us not to sell\b|"?do not sell (?:or share )?my\b|"do not sell|\bdo not sell (?:request|link|button|page)|\bwebsites not to\b|\bchild|\bminors?\b|\bunder (?:the age|1\d|thirteen|sixteen)|\bsell (?:\w+ ){0,3}?(?:of )?(?:our|their|its) (?:products|services)\b/,
      matches: "We do not, and will not, sell your personal data.",
      misses: "You have the right to tell us not to sell it.",
    },
    {
      id: "sold",
      says: "yes",
      weight: 3,
      pattern: new RegExp(
        `\\b(?:we|company|and|or|also|affiliates|to)(?: (?:may|might|can|will|do|also|sometimes|reserve the right to|share|rent|disclose|and|or|exchange|occasionally|from time to time))* (?:sell|rent|trade|lease)\\b[^.;]{0,80}\\b(?:${whose}|mailing list)\\b|\\b(?:have|has) (?:\\w+ ){0,3}?sold (?:\\w+ ){0,5}?(?:personal|categor|your|the following|information)|\\b(?:information|data)\\b[^.;]{0,60}\\b(?:may|will|can) be (?:\\w+ (?:or )?){0,3}?sold\\b(?! (?:or \\w+ )?as part)|\\bcategories of (?:\\w+ ){0,4}?(?:sold|sell)\\b`,
      ),
      unless:
        /\b(?:do|does|did|have|has|will|is|are|would|shall|may|can)(?: not|n't)\b|\bnever\b|\bif any\b|\bright to\b|\bnot to\b|\btransactions?\b|\bopt[- ]out\b|\brequest\b|\bif (?:we|you|a business)\b|\bwhether\b|\bwhere (?:we|you) (?:buy|sell)|\bproducts? (?:that )?(?:we|you|they) sell\b|\bmerg|\bbankrupt|\basset|\bacqui|\bbuy (?:or|and) sell\b|\bbuyers?\b|\bassist\b|\bneither\b|\bcannot\b|\bsell(?:ing)? (?:to us|products|items|goods|our)\b|\bunaware\b|\bsafe to\b|\bpurchase\b|\bour business\b|\bcompany\b.{0,20}\bassets\b/,
      matches: "We may sell your email address to partners.",
      misses: "If we sell our business, your data goes along.",
    },
    {
      id: "counts-as-sale",
      says: "yes",
      value: "sharing that may count as a sale",
      weight: 2,
      pattern:
        /\b(?:may|might|could|can|would|is|are|be) (?:\w+ ){0,3}?(?:considered|deemed|constitute|constituting|qualify as|viewed as|defined as|regarded as) (?:to be )?(?:an? )?["'(]*(?:sales?|selling|sold|"sale")\b|\b(?:may|might|could|can|would) be an? ["'(]*sale\b|\b["']?(?:sale|sell(?:ing)?|sales)["']? (?:or "?sharing"? )?(?:of (?:\w+ ){0,4}?)?(?:under|as (?:defined|that term|those terms|such terms?))[^.;]{0,60}\b(?:ccpa|california|law)\b/,
      unless:
        /\b(?:do|does|did|have|has|will|is|are|would)(?: not|n't)\b|\bnever\b|\bright to\b|\bnot (?:be )?(?:considered|deemed)|\bmerg(?:e|er|ing)\b|\bbankrupt|\bassets\b/,
      matches: "This sharing may be considered a sale.",
      misses: "This is not deemed a sale.",
    },
    {
      id: "for-a-fee",
      says: "limits",
      pattern:
        /\b(?:we|us|our|may|however)\b[^.;]{0,120}\b(?:pass|share|disclos|provid|transfer|licen[sc]|exchang|giv)\w*\b[^.;]{0,120}\b(?:in return for|for|against) (?:a|an?y?|some|valuable|monetary|other) (?:\w+ )?(?:fee|consideration|payment|compensation)\b/,
      unless: /\b(?:not|never)\b[^.;]{0,80}\b(?:fee|consideration)\b/,
      matches: "We may pass ride histories to sponsors in return for a fee.",
      misses: "We never share it for a fee.",
    },
    {
      id: "if-sold",
      says: "unclear",
      weight: 1,
      pattern:
        /\bif we (?:have )?(?:not )?(?:sold|sell)\b[^.;]{0,80}\b(?:personal|your) |\bstop selling your\b|\bwe (?:may|might) (?:not )?(?:choose|decide) to sell\b/,
      unless: /\bsell (?:\w+ ){0,3}?(?:business|assets|company)\b|\bbuyer\b/,
      matches: "If we sell your personal data, you will be told.",
      misses: "If we sell the business, we tell you.",
    },
  ],
};

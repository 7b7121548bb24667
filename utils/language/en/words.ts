/** Where a clause begins, so that a bare verb is an imperative. Ends before the verb. */
export const CLAUSE =
  '(?:^|[.,;:!?&()>"–—-] ?|→ ?|\\b(?:and|so|or|then|please|pls|plz|just|simply|kindly|do|now|also|go) )(?:please |pls |just |simply |do )?';

/** Verbs that only mean buying, booking, joining. */
export const BUY =
  '(?:book|order|buy|purchase|reserve|pre-?order|enrol|enroll|subscribe|register|sign up|claim|grab|snag|secure|shop|join|upgrade|renew)';

/** What people who sell alone sell. */
export const GOODS =
  '(?:course|class|classes|lessons?|tuition|workshops?|sessions?|programmes?|programs?|packages?|retreats?|masterclass|webinars?|cohort|membership|subscriptions?|plans?|coaching|consult\\w{0,8}|audits?|demos?|trials?|treatments?|facials?|massages?|bundles?|kits?|prints?|presets?|templates?|e-?books?|app|tool|software|platform|service|services|system|method|blueprint|policy|cover|quotes?|proposal|offers?|collection|catalogue|catalog|menu|price list|shop|store|stall|studio|range|box|boxes|minis|shoots?|portraits?|groups?|academy|mastermind|challenge|starter|refills?|batch|block|term|case|cider|wine|newsletter|video course|taster|training|mentoring|clinic|design|website package|starter pack|rate|rates|membership|memberships|sample|samples|renewal)';

/** A place among those that are sold. */
export const PLACE =
  '(?:spots?|seats?|places?|slots?|tickets?|openings?|spaces?|appointments?|copy|copies|boxes|box|jars?|units?|pieces?|memberships?|sets?|lots?|dates?|rooms?)';

/** A question that asks leave or offers to act. */
export const MAY_I =
  "(?:shall|should|can|could|may|might) (?:i|we)|(?:do you )?(?:want|wanna|like|need) (?:me|us) to|mind if (?:i|we)|(?:ok|okay|alright|happy|fine|cool) (?:if (?:i|we)|for (?:me|us) to)|would it be (?:ok|okay|alright|useful|helpful|possible) (?:if i|for me to|to)|(?:i'd|i would|we'd) (?:love|like|be (?:happy|glad|delighted)) to|(?:let|allow|permit) (?:me|us)(?: to)?|so (?:that )?i can";

/** What people who sell alone do, in the present tense. */
export const TRADE_VERB =
  '(?:do|run|teach|coach|make|press|edit|tune|mend|fix|build|design|bake|brew|grow|roast|sew|knit|weave|print|shoot|photograph|train|groom|clean|paint|translate|write|repair|restore|cater|plan|organise|organize|help|sell|offer|host|deliver|supply|install|cook|carve|throw|bind|tutor|mentor|manage|handle|look after|take care of|specialise|specialize|work with|publish|record|produce|stock|import|rent|let)';

/** Whom or how one works for: what turns a verb into a trade. */
export const FOR_BUYERS =
  '(?:for a living|(?:for|with) (?:\\w+ )?(?:\\w+ )?(?:people|teams|companies|businesses|firms|founders|freelancers|owners|families|groups|clinics|shops|women|men|parents|beginners|brands|merchants|couples|schools|shows|cafes|restaurants|makers|artists|authors|agencies|charities|clients|kids|children|homes|houses|gardens|offices|practices|dentists|physios|landlords|students|managers|leaders|outfits|places|neighbours)|on site|from home|at your (?:place|home|office)|in (?:a|one|two|half a|three) (?:morning|day|days|afternoon|evening|week|weeks|hour)|by hand|(?:it )?(?:all )?ourselves|all year|round here|in your (?:street|area|town|village)|like (?:yours|you)|your size)';

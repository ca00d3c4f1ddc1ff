/** Any of these words, as the source of a regular expression; `_` is a space in one. */
export const anyOf = (words: string): string => words.trim().split(/\s+/).join('|').replaceAll('_', '\\s+');

// The sources of regular expressions, none with a group that is counted.

/** What people in support do for a customer; such a promise counts without a time, too. */
export const ACTIONS = anyOf(`
  update call phone ring email e-?mail mail write message text contact inform notify let_(?:you|u|them|him|her|everyone)_know
  get_(?:back|(?:right_)?on|in_touch|this|that|it|you|someone|somebody|an?|our|the|to_the_bottom) come_back check double-?check look_into look_at look look_for look_up
  investigate ask speak talk find_out follow follow_up send resend forward ship post dispatch refund credit reimburse repay pay transfer
  replace repair fix resolve sort solve cancel confirm escalate raise pass report review arrange organi[sz]e book rebook schedule
  reserve reach_out respond reply answer share give provide process issue reissue approve remove delete reset restore unlock change
  correct add amend adjust make_sure make_(?:an?|the) ensure keep_(?:you|an_eye|the_ticket|this|looking|at_it) take_(?:care|over|up|a_look|action) take_(?:this|it|that|your_case)_(?:up|over|forward|to)
  see_to see_(?:if|whether|what) deal handle chase monitor watch reopen return collect pick_up pick deliver install visit recheck request
  bring prepare set_up set waive reverse upgrade deduct compensate extend submit file log flag discuss consult go_(?:through|over|back)
  have_(?:someone|news|more|restored|sorted|fixed) hand work_on clear_up test try_again put bring_this
  phone touch_base hear tell_them close_the revert reboot restart switch track trace locate verify recalculate rewrite redo supply
  (?:personally_)?see_to_it own inspect exchange swap come_(?:by|out|over|round|to_you) pop_(?:by|over|in) show_you reach_you shift move merge redo rebuild credit book_you lift drop_(?:by|off) document publish release meet cover re-[a-z]+`);

/** People who act for us, beside “our” or “a”. */
export const AGENT = anyOf(`
  teams? engineers? technicians? departments? managers? supervisors? colleagues? co-?workers? driver fitter plumber electrician mechanic
  specialists? experts? agents? developers? desk staff crew director lead boss people warehouse accounts accountants? finance billing
  legal logistics sales lawyers? ceo head representatives? reps? advis[eo]rs? consultants? support analysts? administrators? admin
  designers? operators? officers? photographer guide trustees? teacher coach vet solicitor mechanics? consultant buyer partner courier office depot host concierge receptionist nurse doctor trainer assistant
  bookkeeper controller owner founder installer inspector dispatcher`);

/** What is being done now and is a promise with a time: “I am calling the hotel in an hour”. */
export const DOING = anyOf(`
  calling phoning ringing sending resending refunding crediting shipping posting processing checking asking emailing escalating replacing
  issuing transferring collecting dispatching forwarding contacting speaking arranging paying fixing repairing visiting cancelling
  reviewing returning delivering chasing raising meeting getting_back coming_back following_up looking_into picking_up reaching_out`);

/** What is done to something by us, though nobody is named. */
export const DONE = anyOf(`
  sent shipped posted mailed emailed refunded credited processed fixed resolved repaired replaced unlocked restored reimbursed paid
  transferred issued collected corrected updated_by reviewed answered dispatched removed reversed waived reinstated escalated investigated
  contacted called informed notified credited sorted solved approved looked_(?:into|at) handled picked_up kept_(?:informed|updated|posted) reset exchanged`);

/** What a customer gets from us: “you will have a decision by Friday”. */
export const GIVEN = anyOf(`
  refund replacement call callback email e-?mail update answer reply response decision label credit confirmation message quote invoice
  voucher password report solution visit letter feedback news information instructions link code contract documents? money results? tracking copy parcel report refund back pdf findings estimate payment voucher`);

/** What “I will” may go on with without anything being promised. */
export const IDLE = anyOf(`
  need have_to have_had have_been want like love see_you miss assume say admit hope understand know believe appreciate help gladly_help
  see_(?:that|from|how)\\b find(?!_out)(?!\\w) consider_this feel notice remain stay value respect remember forget never always only_be do_(?:our|my)_(?:utmost|best)$
  require charge lose regret continue_to_be be_honest agree mention quote note leave_it_(?:at|there) keep_(?:this|it)_in_mind keep_that_in_mind
  take_(?:this|your|that)_(?:into|on_board|seriously|feedback) learn gain benefit wait welcome`);

/** “Let me …” promises with these. */
export const LOOKING = anyOf(`
  check double-?check look find_out see_(?:if|whether|what) ask speak talk investigate get_(?:back|this|that|someone) come_back follow_up
  confirm raise escalate chase review consult discuss verify arrange sort call contact`);

/** What a customer is asked for at the beginning of a sentence. */
export const ASKED = anyOf(`
  send tell reply paste pop share write give come let_(?:me|us)_know choose drop dm call text open tap bring say pick put shout message
  forward attach upload e-?mail ring try scan show name click press use return leave ask sign fill file quote confirm lay provide post
  answer mention pass reach_out contact add type enter check restart reboot reinstall switch install download visit swing`);

/** How people reach a customer. */
export const CONTACT = anyOf(`
  call phone ring e-?mail mail write message text contact get_(?:back|in_touch) be_(?:back_)?in_(?:touch|contact) reach_out follow_up come_back
  let_(?:you|u)_know update reply respond answer revert give_you pick_(?:this|it|your) take_(?:over|care|this) look_into see_to help_you`);

"""English words by sense. A star stands for any ending, an underscore joins the words of an expression."""

from .senses import Sense

WORDS: dict[Sense, str] = {
    Sense.CHANNEL: """
        website* web_site* site sites webpage* web_page* homepage* home_page* landing_page* domain online_shop*
        online_store* web_shop* webshop* ecommerce e_commerce shopify etsy ebay amazon_store blog* vlog* podcast*
        newsletter* email e_mail email_marketing e_mail_marketing mailing* mailshot* mailing_list* mailchimp
        email_address* email_list* email_campaign* flyer* leaflet* brochure* poster* banner* billboard* business_card*
        postcard* catalogue* catalog* signage sign shop_sign logo* rebrand* branding visual_identity
        corporate_identity brand_guide* colour_scheme slogan* tagline* strapline* ad ads advert* adwords google_ads
        ppc pay_per_click retargeting seo search_engine* keyword* google_ranking* google_business google_my_business
        gmb google_maps google_profile google_listing listing business_profile directory directories tripadvisor yelp
        trustpilot app apps chatbot* bot qr qr_code* crm software tool tools canva ai chatgpt automation* photo photos
        picture pictures photoshoot* a_photographer professional_photographer photo_shoot* photograph photographs
        photography image_gallery video videos clip clips film footage reel reels story stories insta_stories
        carousel* post posts posting livestream* live_stream* lives live_video* live_session* webinar* tutorial* meme
        memes gif gifs content hashtag* caption* content_calendar* editorial_calendar* editorial_plan* content_plan*
        social_media_plan* posting_schedule campaign* promotion* promo promos giveaway* contest* competition_online
        raffle* prize_draw* quiz* poll polls collab* influencer* ambassador* blogger* partnership* press_release*
        radio tv television magazine newspaper local_paper stand stall trade_fair* trade_show* expo exhibition*
        open_day* loyalty_card* loyalty_app* loyalty_program* loyalty_scheme* points_card* reward_scheme*
        a_competition online_competition forum forums broadcast* sms faq faqs meta behind_the_scenes paid_ad*
        referral_program* referral_scheme referral_card* text_message* push_notification* online_booking*
        booking_system* booking_form* booking_page* contact_form* online_menu* virtual_tour* discount_code* marketing
        marketing_plan* social_strategy social_media_strategy marketing_strategy digital_strategy agency
        freelancer_marketer trade_fairs wedding_fair* spring_fair a_fair the_fair fairs bio fill_out_the_bio tweet
        tweets weekly_live a_live opening_party launch_party social_presence social_media_presence presence_on_social
    """,
    Sense.SOCIAL: """
        profile profiles page pages channel channels account socials social_media social_network* social_profile*
        social_channel* our_feed insta_feed our_grid company_page* fan_page* whatsapp_group* facebook_group*
        telegram_group* nextdoor
    """,
    Sense.MAKE: """
        post publish publishing write writing film recording shoot shooting share sharing upload* record a_take send
        sending email_our email_all text_all print printing distribute* hand_out learn learning study text_our text_my
        take_a_course hire_someone hiring_someone find_someone get_someone pay_someone outsource* advertise
        advertising advertisement advertisements promote_on boost_posts sponsor sponsoring sponsorship translate
        translating translation take_photos take_pictures take_part draw reply replying answer answering respond
        responding comment_on ask asking attend attending exhibit exhibiting go_live collaborat* partner_with network
        networking broadcast* stream streaming invest_in spend_more_on claim verify edit join joining blogging showing
        follow_up call_all get_verified
    """,
    Sense.DO: """
        open opening start starting launch* relaunch* create creates creating creation make making build building
        built set_up setup setting_up redo redoing rebuild* remake redesign* refresh revamp* overhaul* rewrite*
        update* updating upgrade* renew_the renew_our run running use using try_out register do doing hire hiring
        organise organising organize organizing host hosting hold plan planning schedul* add adding put put_on put_up
        put_our install installing integrat* connect design designing show work_with invest investing investment buy_a
        buy_an tidy develop_an develop_a give_away give_a give_out go_to offer offering introduc* tell telling
        explain* switch_to move_to migrate* change sort_out finish find recruit train move renovate export import
        replace repair settle invite negotiate take_on rent let sign extend repaint redecorate paint save give giving
    """,
    Sense.APPLAUSE: """
        follower followers following followings fan fans likes like_count thumbs_up hearts views view_count viewers
        viewership impression impressions reach_of our_reach post_reach organic_reach more_reach reach_on
        reach_figures reach_by bigger_reach wider_reach greater_reach reach_and engagement engagement_rate
        interaction* reactions reshares retweet* repost* shares shared comments saves mentions viral go_viral
        going_viral virality trending blue_tick verified_badge click clicks watch_time plays play_count listens
        listeners downloads_of_the_podcast influencer_status insta_famous famous_on connections_on
        linkedin_connections klout open_rate* subscribers_on youtube_subscribers views_on instagram_famous
        click_through* profile_visit* follower_count most_followed become_an_influencer become_influencers
        be_an_influencer better_reach good_reach the_reach s_reach most_liked most_viewed most_watched most_shared
        biggest_account biggest_profile hits audience_of_the_podcast podcast_audience youtube_audience
        instagram_audience people_reached accounts_reached
    """,
    Sense.REACH: "reach reaches reaching",
    Sense.APPLAUD: "follow follows share shares sharing like_our like_us like_what reshare comment_on comment",
    Sense.LOOK: "watch watches watching see sees seeing seen listen listens listening view viewing be_seen being_seen",
    Sense.JOINED: """
        spectator* subscriber* subscription* downloads subscribing member members membership* connections contacts_on
        accounts join joins joined joining
    """,
    Sense.HELPER: "influencer* blogger* ambassador* photographer* agency freelancer_marketer",
    Sense.KEEP: """
        keep keeps keeping retain retaining hold_on_to holding_on_to hang_on_to not_lose don_t_lose
    """,
    Sense.VISITS: "visits visitor visitors traffic",
    Sense.CONTACT: """
        calls support_calls phone_call* phonecall* support_call* support ticket tickets_about support_ticket* email
        emails e_mails message messages question questions complaint* helpdesk help_desk phone telephone interruptions
        queries emergency_call* callback* call_back_rate complain*
    """,
    Sense.DEMAND: """
        enquir* inquir* quote quotes quotation* quote_request* lead leads estimate estimates requests demo demos
        consultation* first_meeting* meeting meetings viewing viewings site_visit* survey surveys tender* pitch
        pitches brief briefs application* applicant* referral_lead* sample_request* brochure_request* proposal*
        check_up*
    """,
    Sense.SALE: """
        orders pre_order* preorder* booking bookings reservation* table tables cover covers seat seats ticket tickets
        contract* deal deals job jobs commission commissions appointment* session sessions lesson lessons class_place*
        place places spot spots room_night* overnight* night nights stays bed_night* sale_of sales_of unit_sales units
        pair pairs box_sales voucher* gift_card* gift_voucher* package_sales packages_sold retainer* performances
        client_projects projects installation* treatment* repair repairs wedding weddings part_exchange donation*
        donor* rentals lettings tenancies licence* license* seats_sold walk_in walk_ins takeaway* delivery_orders
        pickup* collections sold_out fully_booked booked_out booked_up booked_solid direct_booking* upsell* add_on*
        trays pitches_booked course_place* paid_plan* paying_customer* paying_client* paying_user* repeat_order*
        trade_account* wholesale_account* stockist* listing_orders
    """,
    Sense.PEOPLE: """
        sign_ups signup signups trial trials trial_user* user users enrolment* enrollment* enrol* participants
        attendance attendee* volunteer* players juniors pupils students_enrolled registrations activation* onboarding
        conversion* newcomers a_sponsor sponsors paid to_paid free_account* paid_account* apprentice* staff employee*
        candidates
    """,
    Sense.LOYALTY: """
        review reviews google_review* five_star* star_rating* rating ratings referral* word_of_mouth recommend*
        repeat_customer* repeat_client* repeat_visit* repeat_business repeat_purchase* repeat_booking* returning*
        return_visit* regulars retention renewal* rebook* churn testimonials come_back comes_back coming_back
        came_back customers_back clients_back guests_back people_back win_back won_back bring_back lapsed
        loyal_customer* client_back customer_back guest_back member_back
    """,
    Sense.LOSS: """
        returns refund* no_show no_shows noshow* missed_appointment* missed_booking* cancellation* cancel*
        late_payment* get_paid be_paid unpaid overdue invoice* waste wasted food_waste leftover* breakage* error
        errors mistake mistakes faults delay* late_deliver* warranty claims abandoned* dropout* drop_outs bad_debt*
        chargeback* rework callbacks wrong_size* wrong_orders lost_parcels dead_stock
    """,
    Sense.STOCK: """
        stock overstock inventory warehouse shelf shelves empty occupancy vacancy vacancies capacity full half_empty
        unsold remaining_stock slow_movers end_of_line surplus
    """,
    Sense.MARGIN: """
        margin margins average_order* order_value average_spend* average_basket* average_ticket* basket spend_per
        average_bill average_sale* price_per hourly_rate day_rate rate_per cash_flow deposit deposits delivery_cost*
        shipping_cost* cost_per fewer_discounts
    """,
    Sense.TIME: """
        hour hours minutes time working_time waiting_time* wait_time* response_time* overtime admin paperwork
        turnaround lead_time* evenings_off work_less working_less work_fewer
    """,
    Sense.REVENUE: """
        sales revenue* turnover profit profits profitab* earning* earn income money takings business_results cash
        results return_on_investment roi lucrative
    """,
    Sense.COSTS: "cost costs expense* overhead* spending bills",
    Sense.CUSTOMERS: """
        customer customers client clients guest guests buyer buyers clientele customer_base client_base target_market
        market markets consumers shoppers patrons target_group* target_audience*
    """,
    Sense.PUBLIC: "people person persons public audience audiences everyone everybody",
    Sense.FAME: """
        visib* awareness brand_awareness brand brands name known a_name name_for well_known better_known famous fame
        popular* image reputation recognis* recogniz* recognition presence online_presence noticed notice exposure
        buzz talk_of word_out out_there talking_about talk_about_us on_the_map know_us know_about_us know_who_we_are
        heard_of stand_out standing_out top_of_mind go_to_place go_to_name reference_point point_of_reference
        authority authoritative credib* trust trusted expert experts thought_leader* spread_the_word be_seen
        being_seen brand_identity identity knowing esteem remember_us
    """,
    Sense.OFFER: "product products offer range line portfolio assortment",
    Sense.QUALITY: """
        business company firm enterprise growth grow_bigger success* attractive succeed better_results service
        services customer_service customer_experience user_experience experience satisf* happy happier happiness
        quality excellen* best outstanding leader leading leaders number_one no_1 market_leader* first_choice
        competition competitive* competitor* professional* modern innovat* digital* sustainab* development potential
        next_level level performance efficien* effective* productiv* value communication relationship* engaged loyal
        loyalty customer_loyalty community success_story raise_the_profile raise_our_profile raise_your_profile team
        values profile_of the_profile_of_the minds mind world horizon* exist effort hassle added_value added sense_of
        our_story tell_our_story preferred closer culture vision mission goals objectives ambition strategy strategies
        future survive survival thrive thriving flourish* prosper* expand_the_business work busy busier work_better
        do_better better progress advance forward stay_relevant stay_open afloat keep_going solutions opportunities
        market_share market_position position positioning world_class top great footfall lasting long_term memorable
        unforgettable exceptional remarkable authentic honest reliable solid resilient sound healthy healthier smart
        smarter agile flexible creative creativity shine bright brighter relevant evolve evolution perceived percept*
        properly full_potential ideal right_people wider audience_x polished premium exclusive luxury amazing
        fantastic perfect unique different difference original dynamic stronger strong stability stable balance stress
        fun passion dream dreams impact influence go_further further things everything status standard standards
        going_well well organised organized activity activities fair_price* true life wellbeing harmony energy
        enthusiasm lively vibrant prestige prosperous vitality momentum traction gear roots basics pride journey
        story_of seriously crowd
    """,
    Sense.MORE: """
        more additional extra higher bigger larger greater increase* increasing raise raises raising raised grow grows
        growing grew boost boosts boosting lift double* doubling triple* treble* rise rises rising gain gains gaining
        up scale_up scale maximis* maximiz* expand* expansion multiply multiplying go_up goes_up push_up bump_up drive
        driving generate generating attract attracts attracting win wins winning won another broaden* widen*
        accelerat*
    """,
    Sense.GROW: "grow grows growing",
    Sense.MUCH: "more fewer less additional extra another higher better no_more",
    Sense.LESS: """
        fewer less reduc* cut cuts cutting lower lowers lowering halve halves halving drop drops dropping decreas*
        minimis* minimiz* avoid* stop stops no_more eliminat* shorten* get_rid_of without bring_down drive_down fall
        falls falling go_down goes_down down shrink* prevent* end_the not_so_many free_up limit limits half_as_many
        half_the fewer_discounts
    """,
    Sense.WIN: """
        fill fills filling filled book_out clear clearing shift secure securing land landing close_deals use_up
        empty_the rent_out let_out convert* turn_into turn turning hire_out move_the bring_back recover collect
        fundraise raise_money raise_funds
    """,
    Sense.SELL: "sell sells selling sold resell",
    Sense.SAVE: "save saving free_up",
    Sense.COME: """
        book booked buy buys buying order ordered ordering try tries trying tried call calling called ring rings come
        comes coming join joins joined renew renews sign_up signs_up register registers attend attends visit choose
        chooses ask_for asks_for ask_us request subscribe subscribes subscribed reply pick_us pick hire_us hires_us
        phone_us contact_us contact enquire walk_in drop_in spend spends pay pays upgrade upgrades donate donates hear
        hears find_us finds_us find_out discover taste test switch bring brings refer refers recommend rebook send
        sends ringing joining staying paying send_us sends_us apply turn_up show_up enrol enroll come_back comes_back
        coming_back came_back walk_into walk_through stop_by pop_in eat eats dine dines become_customers
        become_clients become_guests become_members become_regulars into_customers into_clients into_guests
        into_diners into_buyers into_members into_bookings into_orders into_patients into_pupils into_contracts
        into_regulars through_the_door into_the_shop in_the_door into_the_store into_the_cafe to_the_till
        to_the_counter bought reorder reorders reordering rebuy buy_again drop_into drops_in dropping_in stay_with
        stays_with stay_on stick_with stay_longer stay_past stay_until staying_with stick_around
    """,
    Sense.IMPROVE: """
        improve improves improved improving improvement strengthen* enhanc* develop developing optimis* optimiz*
        evolv* modernis* moderniz* consolidat* position transform* innovat* digitis* digitiz* professionalis*
        communicat* elevate elevating maintain nurtur* rethink reinvent* refine polish
    """,
    Sense.TO: """
        so_that so in_order_to in_order_for so_as_to which_means that_way with_the_aim_of aiming aimed_at resulting_in
        leading_to
    """,
    Sense.BY: "through via thanks_to by_means_of",
    Sense.AND: "and plus but_also as_well_as and_also along_with and_then on_top_of_that on_the_other",
    Sense.THAT: """
        who that which whose where because when if while instead_of rather_than than compared until before after about
    """,
    Sense.HAVE: """
        get gets getting got have has having had reach reaches reaching achieve achieving hit bring bringing keep
        keeping take takes stay stays staying make making do doing give giving taken
    """,
    Sense.BE: "be being become becomes becoming is are was were remain get_to_be feel look_like",
    Sense.NEW: "new bigger larger second",
    Sense.BETTER: "better",
    Sense.ALSO: "also then besides plus as_well_as on_top_of_that on_the_other",
    Sense.A: "a an",
    Sense.ARTICLE: "the our my",
    Sense.PREPOSITION: "in at near around among from by across for of to with between about on",
    Sense.DEED: "to",
    Sense.FOR: "for",
    Sense.WITH: "by with from using",
    Sense.UNTIL: "by before until within",
    Sense.PLAIN: """
        a an the this these those our my your their his her its us we i me you they them it of in on at from for into
        onto over under near around among within during per each every all any some many much most lot lots of_all as
        not no or but if very really quite too finally always again still already only maybe perhaps please i_d we_d
        d_like i_m would could should can will may might must shall want wants wanted wish would_like like_to hope
        need needs needed try_to aim goal objective objective_is plan_to go goes going ourselves myself yourself
        themselves help let let_s been new old good big small long short real own right next last first second third
        one there here out off back away online offline local also then besides inoltre web internet little bit least
        end start_of middle today tomorrow now soon later month_s s t ll ve re d m don doesn isn other others same
        such even both also_more number amount level_of rate percentage total average way ways make_sure ensure
        at_the_same_time meanwhile better part place_in side shop store restaurant bar cafe pub salon studio bakery
        hotel practice office workshop gym garage farm club team house place_where often share_of the_share
        opening_hours opening_times what how why something anything else like live lives far social single due note
        notes estate prove proves feed minor solo cap brave dare fare fares camera cameras ore diverse fine serve
        serves basis case cases sole never below above
    """,
}

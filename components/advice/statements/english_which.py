"""English words that say which one, of whom, when, where or how much; written as in english.py."""

from .senses import Sense

WORDS: dict[Sense, str] = {
    Sense.WHO: """
        parents contractors investors photographers installers organisations organizations designer families family
        kids children teens teenagers students pupils pensioners seniors retirees couples brides newlyweds women men
        mums dads tourists travellers travelers walkers hikers cyclists runners commuters locals residents neighbours
        neighbors villagers newcomers_to homeowners landlords tenants builders architects designers plumbers
        electricians farmers gardeners teachers schools nurseries offices companies businesses firms shops restaurants
        cafes pubs hotels landladies agents estate_agents freelancers startups start_ups charities associations clubs
        lawyers solicitors accountants doctors gps dentists patients vets pet_owners dog_owners cat_owners musicians
        artists collectors hobbyists beginners professionals_in engineers developers nurses drivers owners managers
        planners employers workers employees_of buyers_of importers retailers wholesalers distributors suppliers
        expats germans french americans dutch readers diners drinkers bakers knitters makers singles regulars
        past_customers former_customers existing_customers old_customers local_customers local_clients local_people
        local_families lapsed_customers past_clients former_clients existing_clients old_clients past_guests
        former_guests returning_guests private_customers corporate_clients business_customers trade_customers
        first_time first_timers young_people older_people over_60s under_30s
    """,
    Sense.WHEN: """
        monday* tuesday* wednesday* thursday* friday* saturday* sunday* weekend* weekday* midweek lunch lunches
        lunchtime* lunch_time* breakfast* brunch* at_night dinner dinners evening evenings morning* afternoon*
        night_time january february march april may_and june july august september october november december spring
        summer autumn winter season seasons low_season off_season off_peak quiet_* christmas easter halloween
        valentine* mothers_day black_friday new_year_s bank_holiday* half_term holidays school_holidays happy_hour
        after_work daytime between last_minute
    """,
    Sense.WHERE: """
        town village villages neighbourhood* neighborhood* street high_street district county city_centre city region
        abroad overseas nearby postcode quarter borough island coast
    """,
    Sense.NUMBER: """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
        million dozen couple_of half a_third a_quarter one_in per_cent percent double doubl* twice triple treble halve
        halves halving at_least_one one_more one_extra one_new every_single every_second every_third every_other
    """,
    Sense.UNIT: """
        day days week weeks month months quarter quarters year years fortnight times times_a times_per time_a once
        once_a twice_a
    """,
    Sense.RATE: """
        a_day a_week a_month a_year every_day every_week every_month every_morning each_day each_week each_month
        weekly monthly daily yearly annually annual per_week per_month per_day per_year
    """,
}

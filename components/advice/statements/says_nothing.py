"""Answers that say nothing, by language, as the lexicons write them: without accents, an underscore joins words."""

ENGLISH = """
    na n_a none nothing nope no yes yep yeah y n ok okay k kk fine sure idk dunno dont_know do_not_know i_dont_know
    i_dunno i_don_t_know don_t_know i_do_not_know i_don_t_know_yet not_sure i_m_not_sure im_not_sure i_am_not_sure
    unsure no_idea i_have_no_idea i_ve_no_idea haven_t_a_clue no_clue not_yet not_known unknown undecided later soon
    tbd t_b_d tba tbc todo to_do wip to_be_decided to_be_defined to_be_determined to_be_confirmed to_be_done to_come
    to_decide to_see to_check let_s_see we_ll_see we_will_see will_see i_ll_see see_later whatever anything
    something stuff things maybe perhaps it_depends depends hard_to_say can_t_say i_can_t_say i_guess i_think
    nothing_yet no_answer not_applicable does_not_apply empty blank null undefined placeholder fill_in to_fill_in
    skip pass test testing foo bar lorem ipsum lorem_ipsum dolor sit amet blah bla hm hmm um uh er meh lol etc
    question_mark really honestly actually yet still sorry now right_now for_now at_the_moment at_present a_bit
"""

ITALIAN = """
    boh bo mah beh bah uhm non_so non_lo_so non_saprei non_so_ancora non_lo_so_ancora ancora_non_so ancora_non_lo_so
    non_saprei_dire non_so_dire non_so_che_dire non_so_cosa_dire non_so_cosa_scrivere chi_lo_sa chissa nulla niente
    nessuno nessuna da_vedere da_definire da_decidere da_fare da_capire da_completare da_compilare da_stabilire
    da_valutare da_pensare da_pensarci devo_pensarci ci_penso ci_devo_pensare ci_penso_dopo ci_sto_pensando vediamo
    si_vedra vedremo vedro poi_vedo poi_vediamo si no forse dipende ok va_bene bene d_accordo nd n_d non_disponibile
    non_applicabile prova test prove_tecniche qualcosa cose tutto ecc eccetera bla nessuna_idea non_ho_idea
    non_ne_ho_idea non_ne_ho_la_minima_idea non_ho_la_minima_idea poi dopo piu_avanti in_seguito vuoto ignoto
    sconosciuto non_ricordo non_mi_viene_in_mente_niente non_mi_viene_niente asd proprio ancora ora adesso per_ora
    al_momento per_il_momento per_adesso davvero sinceramente scusa mi_dispiace
"""

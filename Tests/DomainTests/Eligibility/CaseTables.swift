/// The tables: what the law answers, line by line. Days are those of filing.
enum CaseTables {
  static let all = [income, forces, housing, support, others, papers]

  /// Nghị định 100/2024/NĐ-CP, Điều 30, khoản 1: 15/30 from 1/8/2024, 20/30/40 from 10/10/2025, 25/35/50 from 7/4/2026.
  static let income = """
    # Single.
    2024-08-01 | 6 mua NOXH | lương 15.000.000 | đủ; từ income 2024-08-01; đến income 2025-10-10; trích income 100/2024/NĐ-CP 30.1.a
    2024-08-01 | 6 mua NOXH | lương 15.000.001 | không: income
    2025-10-09 | 6 mua NOXH | lương 15.000.000 | đủ; trích income 100/2024/NĐ-CP 30.1
    2025-10-09 | 6 mua NOXH | lương 15.000.001 | không: income; trích income 100/2024/NĐ-CP 30.1
    2025-10-10 | 6 mua NOXH | lương 15.000.001 | đủ; trích income 261/2025/NĐ-CP 1.2
    2025-10-10 | 6 mua NOXH | lương 20.000.000 | đủ; từ income 2025-10-10; đến income 2026-04-07
    2025-10-10 | 6 mua NOXH | lương 20.000.001 | không: income
    2026-04-06 | 6 mua NOXH | lương 20.000.000 | đủ; trích income 261/2025/NĐ-CP 1.2
    2026-04-06 | 6 mua NOXH | lương 20.000.001 | không: income
    2026-04-07 | 6 mua NOXH | lương 20.000.001 | đủ; trích income 136/2026/NĐ-CP 1.1
    2026-04-07 | 6 mua NOXH | lương 25.000.000 | đủ; từ income 2026-04-07
    2026-04-07 | 6 mua NOXH | lương 25.000.001 | không: income
    2026-05-10 | 6 mua NOXH | xác nhận độc thân, lương 25.000.000 | đủ
    2026-05-10 | 6 mua NOXH | xác nhận độc thân, lương 25.000.001 | không: income
    2026-05-10 | 5 mua NOXH | lương 25.000.000 | đủ
    2026-05-10 | 5 mua NOXH | lương 25.000.001, không hợp đồng | không: income
    2026-05-10 | 8 thuê mua NOXH | lương 25.000.000 | đủ
    2026-05-10 | 8 thuê mua NOXH | lương 25.000.001 | không: income
    # Single, raising a child under age: no case of its own before 10/10/2025.
    2025-10-09 | 6 mua NOXH | lương 15.000.001, con 1 | không: income
    2025-10-10 | 6 mua NOXH | lương 30.000.000, con 1 | đủ
    2025-10-10 | 6 mua NOXH | lương 30.000.001, con 1 | không: income
    2026-04-06 | 6 mua NOXH | lương 30.000.001, con 2 | không: income
    2026-04-07 | 6 mua NOXH | lương 35.000.000, con 1 | đủ
    2026-04-07 | 6 mua NOXH | lương 35.000.001, con 1 | không: income
    2026-04-07 | 6 mua NOXH | lương 25.000.000, con ? | đủ
    2026-04-07 | 6 mua NOXH | lương 25.000.001, con ? | chưa: income; thiếu applicant.minorChildren
    2026-04-07 | 6 mua NOXH | lương 35.000.001, con ? | không: income
    2025-10-09 | 6 mua NOXH | lương 15.000.001, con ? | không: income
    # Husband and wife together.
    2024-08-01 | 6 mua NOXH | kết hôn, lương 15.000.000, vợ chồng 15.000.000 | đủ
    2024-08-01 | 6 mua NOXH | kết hôn, lương 15.000.001, vợ chồng 15.000.000 | không: income
    2025-10-09 | 6 mua NOXH | kết hôn, lương 30.000.001 | không: income
    2025-10-10 | 6 mua NOXH | kết hôn, lương 30.000.001 | đủ
    2025-10-10 | 6 mua NOXH | kết hôn, lương 15.000.000, vợ chồng 25.000.000 | đủ
    2025-10-10 | 6 mua NOXH | kết hôn, lương 15.000.001, vợ chồng 25.000.000 | không: income
    2026-04-06 | 6 mua NOXH | kết hôn, lương 40.000.001 | không: income
    2026-04-07 | 6 mua NOXH | kết hôn, lương 40.000.001 | đủ
    2026-04-07 | 6 mua NOXH | kết hôn, lương 25.000.000, vợ chồng 25.000.000 | đủ
    2026-04-07 | 6 mua NOXH | kết hôn, lương 25.000.000, vợ chồng 25.000.001 | không: income
    2026-04-07 | 6 mua NOXH | kết hôn, lương 25.000.000, vợ chồng 25.000.001, con 2 | không: income
    2026-05-10 | 8 mua NOXH | kết hôn, lương 50.000.000 | đủ
    2026-05-10 | 5 mua NOXH | kết hôn, lương 50.000.001 | không: income
    # The spouse's unknown; above the couple's ceiling one income decides alone.
    2026-05-10 | 6 mua NOXH | kết hôn, lương 30.000.000, vợ chồng ? | chưa: income; thiếu income.spouse
    2026-05-10 | 6 mua NOXH | kết hôn, lương 50.000.001, vợ chồng ? | không: income
    2026-05-10 | 6 mua NOXH | kết hôn, lương 50.000.000, vợ chồng ? | chưa: income; thiếu income.spouse
    2026-05-10 | 6 mua NOXH | kết hôn, lương ?, vợ chồng 50.000.001 | không: income
    2026-05-10 | 6 mua NOXH | kết hôn, lương ?, vợ chồng 1.000.000 | chưa: income; thiếu income.applicant
    2026-05-10 | 6 mua NOXH | lương ? | chưa: income; thiếu income.applicant
    # Unknown whether married.
    2026-05-10 | 6 mua NOXH | kết hôn, hôn nhân ?, lương 20.000.000, vợ chồng 10.000.000 | đủ
    2026-05-10 | 6 mua NOXH | kết hôn, hôn nhân ?, lương 26.000.000, vợ chồng 10.000.000 | chưa: income; thiếu applicant.maritalStatus
    2026-05-10 | 6 mua NOXH | kết hôn, hôn nhân ?, lương 50.000.001, vợ chồng ? | không: income
    2026-05-10 | 6 mua NOXH | hôn nhân ?, lương 20.000.000 | chưa: income papers; thiếu applicant.maritalStatus income.spouse income.spouseCertifiedOn
    # The province's coefficient, only from 10/10/2025 and only by its decision.
    2025-10-09 | 6 mua NOXH | lương 16.000.000, hệ số 1.2 | không: income
    2025-10-10 | 6 mua NOXH | lương 24.000.000, hệ số 1.2 | đủ; trích income 261/2025/NĐ-CP 1.2
    2025-10-10 | 6 mua NOXH | lương 24.000.001, hệ số 1.2 | không: income
    2026-04-06 | 6 mua NOXH | lương 24.000.001, hệ số 1.2 | không: income; trích income 261/2025/NĐ-CP; chẳng income 136/2026/NĐ-CP
    2026-04-07 | 6 mua NOXH | lương 30.000.000, hệ số 1.2 | đủ; chẳng income 261/2025/NĐ-CP
    2026-04-07 | 6 mua NOXH | lương 30.000.001, hệ số 1.2 | không: income
    2026-04-07 | 6 mua NOXH | lương 33.325.000, hệ số 1.333 | đủ
    2026-04-07 | 6 mua NOXH | lương 33.325.001, hệ số 1.333 | không: income
    2026-04-07 | 6 mua NOXH | kết hôn, lương 60.000.000, hệ số 1.2 | đủ
    2026-04-07 | 6 mua NOXH | kết hôn, lương 60.000.001, hệ số 1.2 | không: income
    2026-04-07 | 6 mua NOXH | lương 42.000.000, con 1, hệ số 1.2 | đủ
    2026-04-07 | 6 mua NOXH | lương 25.000.000, hệ số 1 | đủ
    # Groups without an income condition.
    2026-05-10 | 1 mua NOXH | lương 900.000.000 | đủ; khỏi income
    2026-05-10 | 9 mua NOXH | lương ? | đủ; khỏi income
    2026-05-10 | 10 thuê mua NOXH | lương 900.000.000, giấy lương ? | đủ; khỏi income
    2026-05-10 | 4 mua NOXH | lương ? | đủ; khỏi income
    """

  /// Điều 67 for group 7, of social and of armed-forces housing.
  static let forces = """
    2024-08-01 | 7 mua LLVT | lương 20.000.000 | đủ; trích income 100/2024/NĐ-CP 67.1; từ income 2024-08-01; đến income 2025-10-10
    2024-08-01 | 7 mua LLVT | lương 20.000.001 | không: income
    2025-10-10 | 7 mua NOXH | lương 20.000.000 | đủ; trích income 100/2024/NĐ-CP 67.1; từ income 2025-10-10
    2026-04-06 | 7 mua NOXH | lương 20.000.001 | không: income; chẳng income 136/2026/NĐ-CP
    2026-04-07 | 7 mua NOXH | lương 20.000.000 | đủ; trích income 136/2026/NĐ-CP 1.2; từ income 2026-04-07
    2026-04-07 | 7 thuê mua LLVT | lương 20.000.001 | không: income
    # Both of group 7: twice a colonel's.
    2024-08-01 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 20.000.000, vợ chồng 20.000.000 | đủ
    2024-08-01 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 20.000.001, vợ chồng 20.000.000 | không: income
    2025-10-10 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 40.000.000 | đủ
    2025-10-10 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 40.000.001 | không: income
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 40.000.000 | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm 7, lương 40.000.001 | không: income
    # The spouse of another group: 1.5 times a colonel's, from 7/4/2026 a colonel's and 25 million.
    2024-08-01 | 7 mua LLVT | kết hôn, lương 30.000.000 | đủ
    2024-08-01 | 7 mua LLVT | kết hôn, lương 30.000.001 | không: income
    2025-10-09 | 7 mua LLVT | kết hôn, lương 30.000.000 | đủ; chẳng income 261/2025/NĐ-CP
    2025-10-10 | 7 mua LLVT | kết hôn, lương 30.000.000 | đủ; trích income 261/2025/NĐ-CP 1.5
    2025-10-10 | 7 mua LLVT | kết hôn, lương 30.000.001 | không: income
    2026-04-06 | 7 mua LLVT | kết hôn, lương 30.000.001 | không: income
    2026-04-07 | 7 mua LLVT | kết hôn, lương 30.000.001 | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, lương 45.000.000 | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, lương 45.000.001 | không: income
    2024-08-01 | 7 mua LLVT | kết hôn, lương 49.999.999, đại tá 33.333.333 | đủ
    2024-08-01 | 7 mua LLVT | kết hôn, lương 50.000.000, đại tá 33.333.333 | không: income
    # The coefficient of Điều 30 is none of Điều 67.
    2026-04-07 | 7 mua LLVT | kết hôn, lương 45.000.001, hệ số 1.5 | không: income
    # A colonel's income or the spouse's group unknown.
    2026-04-07 | 7 mua LLVT | đại tá ? | chưa: income; thiếu province.colonelMonthlyIncome
    2026-04-07 | 7 mua LLVT | lương 1, đại tá ? | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, đại tá ?, lương 25.000.001 | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, đại tá ?, lương 25.000.002 | chưa: income; thiếu province.colonelMonthlyIncome
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm ?, lương 40.000.000 | đủ
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm ?, lương 40.000.001 | chưa: income; thiếu applicant.spouseGroup
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm ?, lương 45.000.001 | không: income
    2026-04-07 | 7 mua LLVT | kết hôn, vợ chồng nhóm ?, lương 40.000.001, đại tá 25.000.000 | đủ
    # Renting asks no income.
    2026-05-10 | 7 thuê LLVT | lương 90.000.000, giấy lương ?, giấy nhà ? | đủ; khỏi income; khỏi papers
    """

  /// Điều 29, Điều 78, khoản 1, điểm a, and the pilot from 1/6/2025 to 31/5/2030.
  static let housing = """
    2024-08-01 | 6 mua NOXH | | đủ; trích housing 100/2024/NĐ-CP 29.1; chẳng housing 201/2025/QH15; từ housing 2024-08-01; đến housing 2025-06-01
    2025-05-31 | 6 mua NOXH | | đủ; chẳng housing 201/2025/QH15; địa giới nay
    2025-06-01 | 6 mua NOXH | | đủ; trích housing 201/2025/QH15 9; địa giới cũ; từ housing 2025-06-01; đến housing 2026-02-09
    2026-02-08 | 6 mua NOXH | | đủ; chẳng housing 54/2026/NĐ-CP; trích housing 100/2024/NĐ-CP 29.1
    2026-02-09 | 6 mua NOXH | | đủ; trích housing 54/2026/NĐ-CP 32; từ housing 2026-02-09; đến housing 2030-06-01
    2030-05-31 | 6 mua NOXH | | đủ; trích housing 201/2025/QH15 9
    2030-06-01 | 6 mua NOXH | | đủ; chẳng housing 201/2025/QH15; địa giới nay; từ housing 2030-06-01
    # Under 15 m² a head, compared exactly.
    2024-08-01 | 6 mua NOXH | nhà 44.9/3 | đủ; trích housing 100/2024/NĐ-CP 29.2; từ housing 2024-08-01
    2024-08-01 | 6 mua NOXH | nhà 45/3 | không: housing
    2026-05-10 | 6 mua NOXH | nhà 44.999999/3 | đủ
    2026-05-10 | 6 mua NOXH | nhà 45.0/3 | không: housing
    2026-05-10 | 6 mua NOXH | nhà 14.999999999/1 | đủ
    2026-05-10 | 6 mua NOXH | nhà 15/1 | không: housing
    2026-05-10 | 6 mua NOXH | nhà 59.9/4, kết hôn | đủ
    2026-05-10 | 6 mua NOXH | nhà 60/4, kết hôn | không: housing
    2026-05-10 | 1 mua NOXH | nhà 60/4 | không: housing
    2026-05-10 | 10 mua NOXH | nhà 59/4 | đủ
    2026-05-10 | 3 mua NOXH | nhà 60/4 | không: housing; trích housing 27/2023/QH15 78.8
    2026-05-10 | 7 mua LLVT | nhà 60/4 | không: housing; trích housing 27/2023/QH15 78.6
    # Unknown.
    2026-05-10 | 6 mua NOXH | nhà ? | chưa: housing; thiếu housing.ownsHome housing.ownedFloorArea housing.registeredResidents
    2026-05-10 | 6 mua NOXH | nhà 10/? | đủ
    2026-05-10 | 6 mua NOXH | nhà 15/? | chưa: housing; thiếu housing.registeredResidents
    2026-05-10 | 6 mua NOXH | nhà ?/3 | chưa: housing; thiếu housing.ownedFloorArea
    2026-05-10 | 6 mua NOXH | nhà 44.9/3, nhà ? | đủ
    2026-05-10 | 6 mua NOXH | nhà 45/3, nhà ? | chưa: housing; thiếu housing.ownsHome
    # Far from the workplace, by the province's finding.
    2025-05-31 | 6 mua NOXH | nhà 90/3, xa | không: housing
    2025-06-01 | 6 mua NOXH | nhà 90/3, xa | đủ; trích housing 201/2025/QH15 9; từ housing 2025-06-01; đến housing 2030-06-01
    2025-06-01 | 6 mua NOXH | nhà 90/3, xa ? | chưa: housing; thiếu housing.farFromWorkplace
    2025-05-31 | 6 mua NOXH | nhà 90/3, xa ? | không: housing
    2030-05-31 | 6 mua NOXH | nhà 90/3, xa | đủ
    2030-06-01 | 6 mua NOXH | nhà 90/3, xa | không: housing
    # Renting asks nothing of one's own home.
    2026-05-10 | 6 thuê NOXH | nhà 900/1, giấy nhà ? | đủ; khỏi housing; trích housing 27/2023/QH15 78.2
    """

  /// Earlier support: Điều 77, Điều 78, Điều 88, khoản 6.
  static let support = """
    2026-05-10 | 6 mua NOXH | đã mua | không: priorSupport; trích priorSupport 27/2023/QH15 88.6
    2026-05-10 | 1 thuê mua NOXH | đã mua | không: priorSupport
    2026-05-10 | 6 mua NOXH | đã mua ? | chưa: priorSupport; thiếu support.boughtSocialHousing
    2026-05-10 | 6 mua NOXH | đã hỗ trợ | không: priorSupport; trích priorSupport 27/2023/QH15 78.1.a
    2026-05-10 | 6 mua NOXH | đã hỗ trợ ? | chưa: priorSupport; thiếu support.receivedHousingSupport
    # The words on earlier support stand before «hoặc»: not repeated for an owner under 15 m² a head.
    2026-05-10 | 6 mua NOXH | nhà 44.9/3, đã hỗ trợ | đủ
    2026-05-10 | 6 mua NOXH | nhà 44.9/3, đã hỗ trợ ? | đủ
    2026-05-10 | 6 mua NOXH | nhà 44.9/3, đã mua | không: priorSupport
    2026-05-10 | 6 mua NOXH | nhà 44.9/3, nhà ?, đã hỗ trợ | chưa: priorSupport; thiếu housing.ownsHome
    2026-05-10 | 2 mua NOXH | nhà 44.9/3, đã hỗ trợ | không: priorSupport; trích priorSupport 27/2023/QH15 78.8
    2026-05-10 | 3 mua NOXH | đã hỗ trợ ? | chưa: priorSupport; thiếu support.receivedHousingSupport
    2026-05-10 | 6 mua NOXH | đã có nhà LLVT | đủ
    2026-05-10 | 6 thuê NOXH | đã mua, đã hỗ trợ | đủ; khỏi priorSupport
    # Group 7: one of the two policies.
    2026-05-10 | 7 mua NOXH | đã có nhà LLVT | không: priorSupport; trích priorSupport 27/2023/QH15 77.1
    2026-05-10 | 7 thuê NOXH | đã có nhà LLVT | không: priorSupport
    2026-05-10 | 7 thuê NOXH | đã có nhà LLVT ? | chưa: priorSupport; thiếu support.receivedArmedForcesHousing
    2026-05-10 | 7 thuê NOXH | đã mua | đủ
    2026-05-10 | 7 mua LLVT | đã mua | không: priorSupport; trích priorSupport 27/2023/QH15 77.4
    2026-05-10 | 7 mua LLVT | đã có nhà LLVT | không: priorSupport; trích priorSupport 27/2023/QH15 88.6
    2026-05-10 | 7 thuê LLVT | đã mua | không: priorSupport
    2026-05-10 | 7 thuê LLVT | đã mua ? | chưa: priorSupport; thiếu support.boughtSocialHousing
    2026-05-10 | 7 thuê LLVT | đã có nhà LLVT | đủ
    """

  /// Group, official housing, poverty.
  static let others = """
    2024-08-01 | 6 mua NOXH | | đủ; từ group 2024-08-01; từ tenure 2024-08-01
    2026-05-10 | 2 mua NOXH | tỉnh chưa quy định | không: group tenure; trích group 27/2023/QH15 77.1
    2026-05-10 | 3 thuê NOXH | tỉnh không quy định | không: group tenure
    2026-05-10 | 2 mua NOXH | | đủ
    2026-05-10 | 2 mua NOXH | không nghèo | không: poverty; trích poverty 27/2023/QH15 78.8
    2026-05-10 | 4 mua NOXH | nghèo | đủ
    2026-05-10 | 4 mua NOXH | cận nghèo | đủ; trích poverty 100/2024/NĐ-CP 30.3
    2026-05-10 | 4 thuê mua NOXH | không nghèo | không: poverty
    2026-05-10 | 4 mua NOXH | nghèo ? | chưa: poverty; thiếu poverty
    2026-05-10 | 4 thuê NOXH | nghèo ? | đủ; khỏi poverty
    2026-05-10 | 8 mua NOXH | công chức điều động | đủ
    2026-05-10 | 8 mua NOXH | công chức điều động, ở nhà công vụ | không: officialHousing; trích officialHousing 27/2023/QH15 45.1
    2026-05-10 | 8 mua NOXH | ở nhà công vụ | đủ; khỏi officialHousing
    2026-05-10 | 8 mua NOXH | công chức điều động ? | đủ
    2026-05-10 | 8 mua NOXH | công chức điều động ?, ở nhà công vụ | chưa: officialHousing; thiếu applicant.official
    2026-05-10 | 8 mua NOXH | công chức điều động, ở nhà công vụ ? | chưa: officialHousing; thiếu housing.livesInOfficialHousing
    2026-05-10 | 8 mua NOXH | công chức điều động ?, ở nhà công vụ ? | chưa: officialHousing; thiếu applicant.official housing.livesInOfficialHousing
    2026-05-10 | 8 thuê NOXH | công chức điều động, ở nhà công vụ | đủ; khỏi officialHousing
    2026-05-10 | 6 thuê lưu trú | không hợp đồng | không: group; trích group 27/2023/QH15 93.2
    2026-05-10 | 6 thuê lưu trú | hợp đồng ? | chưa: group; thiếu income.hasEmploymentContract
    2026-05-10 | 6 thuê NOXH | không hợp đồng | đủ
    """

  /// How long papers count: law/README §2.4; days and both readings where decree and circular differ.
  static let papers = """
    2025-11-09 | 6 mua NOXH | mọi giấy 2020-01-01 | đủ; hạn không; từ papers 2024-08-01
    2025-11-10 | 6 mua NOXH | mọi giấy 2020-01-01 | đủ; hạn 10/05/2026; từ papers 2025-11-10; trích papers 32/2025/TT-BXD 3.1
    2026-02-08 | 6 mua NOXH | mọi giấy 2025-11-09 | đủ; hạn 10/05/2026; trích papers 32/2025/TT-BXD 3.1
    2026-02-08 | 6 mua NOXH | mọi giấy 2025-11-10 | đủ; hạn 10/05/2026; chẳng papers 32/2025/TT-BXD 3.1
    2026-02-08 | 6 mua NOXH | mọi giấy 2025-11-11 | đủ; hạn 11/05/2026
    2026-02-09 | 6 mua NOXH | mọi giấy 2025-11-11 | đủ; hạn 11/11/2026; từ papers 2026-02-09; trích papers 54/2026/NĐ-CP 42.5
    2026-02-09 | 6 mua NOXH | mọi giấy 2025-11-10 | đủ; hạn 10/11/2026
    2026-02-09 | 6 mua NOXH | mọi giấy 2025-11-09 | đủ; hạn 09/11/2026 ngờ
    2026-02-09 | 6 mua NOXH | mọi giấy 2025-01-01 | đủ; hạn 10/05/2026 ngờ
    2026-02-09 | 6 mua NOXH | mọi giấy 2026-02-08 | đủ; hạn 08/02/2027; trích papers 54/2026/NĐ-CP 42.5
    2026-02-09 | 6 mua NOXH | mọi giấy 2026-02-09 | đủ; hạn 09/02/2027; chẳng papers 54/2026/NĐ-CP 42.5
    2026-02-14 | 6 mua NOXH | mọi giấy 2026-01-01 | đủ; hạn 01/01/2027
    2026-02-15 | 6 mua NOXH | mọi giấy 2026-01-01 | đủ; hạn 15/02/2027 ngờ; từ papers 2026-02-15; trích papers 08/2026/TT-BXD 3
    2026-02-15 | 6 mua NOXH | mọi giấy 2026-02-14 | đủ; hạn 15/02/2027 ngờ
    2026-02-15 | 6 mua NOXH | mọi giấy 2026-02-15 | đủ; hạn 15/02/2027; chẳng papers 08/2026/TT-BXD 3
    2027-02-15 | 6 mua NOXH | mọi giấy 2025-06-01 | đủ; hạn 15/02/2027 ngờ
    2027-02-16 | 6 mua NOXH | mọi giấy 2025-06-01 | chưa: housing income papers; thiếu housing.certifiedOn income.certifiedOn
    2027-05-01 | 6 mua NOXH | mọi giấy 2026-05-01 | đủ; hạn 01/05/2027
    2027-05-02 | 6 mua NOXH | mọi giấy 2026-05-01 | chưa: housing income papers; thiếu housing.certifiedOn income.certifiedOn
    2029-02-28 | 6 mua NOXH | mọi giấy 2028-02-29 | đủ; hạn 28/02/2029
    2029-03-01 | 6 mua NOXH | mọi giấy 2028-02-29 | chưa: housing income papers; thiếu housing.certifiedOn income.certifiedOn
    2026-05-10 | 6 mua NOXH | giấy nhà ? | chưa: housing papers; thiếu housing.certifiedOn
    2026-05-10 | 6 mua NOXH | giấy lương ? | chưa: income papers; thiếu income.certifiedOn
    2026-05-10 | 6 mua NOXH | giấy lương ?, lương 90.000.000 | chưa: income papers; thiếu income.certifiedOn
    2026-05-10 | 6 mua NOXH | kết hôn, giấy vợ chồng ? | chưa: income papers; thiếu income.spouseCertifiedOn
    2026-05-10 | 6 mua NOXH | kết hôn, giấy vợ chồng ?, lương 50.000.001 | không: income
    2026-05-10 | 1 mua NOXH | giấy lương ? | đủ
    2026-05-10 | 1 mua NOXH | giấy nhà ? | chưa: housing papers; thiếu housing.certifiedOn
    2026-05-10 | 6 thuê NOXH | giấy nhà ?, giấy lương ? | đủ; khỏi papers
    """

  /// Every cell: «+» a plain case is eligible, else the article of the Housing Law that excludes it. Columns: social housing bought,
  /// lease-purchased, rented; armed-forces housing; worker lodging.
  static let cells = """
    1  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    2  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    3  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    4  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    5  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    6  | + + + | 101.1 101.1 101.1 | 77.8 77.8 +
    7  | + + + | + + + | 91.1 91.1 91.1
    8  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    9  | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    10 | + + + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    11 | 77.6 77.6 + | 101.1 101.1 101.1 | 91.1 91.1 91.1
    12 | 77.7 77.7 77.7 | 101.1 101.1 101.1 | 77.7 77.7 +
    """
}

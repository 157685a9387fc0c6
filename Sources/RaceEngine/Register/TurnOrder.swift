// The quarter in parts, from its first event to its last: the only list of mechanics there is.

/// First to last: the world and its money.
// swift-format-ignore
package typealias OpeningPart = Quarter
  .Then<Attention>
  .Then<Agreements>
  .Then<Blocs>
  .Then<CoreBusiness>
  .Then<ShareholderPatience>
  .Then<CapitalMarket>
  .Then<FundingRounds>
  .Then<CloudPatronage>
  .Then<CircularMoney>

/// First to last: chips, and who may have them.
// swift-format-ignore
package typealias SupplyPart = Quarter
  .Then<ExportRules>
  .Then<FabSubsidies>
  .Then<Sovereignty>
  .Then<Lobbying>
  .Then<FireSale>
  .Then<SupplyShocks>
  .Then<ChipMarket>
  .Then<Sites>
  .Then<Deliveries>
  .Then<Procurement>
  .Then<Rental>

/// First to last: people.
// swift-format-ignore
package typealias HiringPart = Quarter
  .Then<Layoffs>
  .Then<Hubs>
  .Then<Autonomy>
  .Then<Acquisitions>
  .Then<Publishing>
  .Then<Pivots>
  .Then<Retention>
  .Then<Stars>
  .Then<TalentMarket>
  .Then<KnowledgeWalks>
  .Then<EliteUnit>
  .Then<Culture>

/// First to last: what the quarter's work builds on.
// swift-format-ignore
package typealias PreparationPart = Quarter
  .Then<DataSuppliers>
  .Then<SupplierStakes>
  .Then<UserData>
  .Then<Hardening>
  .Then<Distillation>
  .Then<OwnSilicon>
  .Then<ServingEfficiency>
  .Then<Operations>
  .Then<Incidents>
  .Then<SafetyWork>
  .Then<Licensing>

/// First to last: research, training and releases.
// swift-format-ignore
package typealias WorkPart = Quarter
  .Then<FleetSplit>
  .Then<Breakthroughs>
  .Then<Research>
  .Then<Slips>
  .Then<TrainingRuns>
  .Then<Releases>
  .Then<Licences>
  .Then<Reception>

/// First to last: what is offered and bought.
// swift-format-ignore
package typealias SalesPart = Quarter
  .Then<ListPrices>
  .Then<GenericName>
  .Then<Marketing>
  .Then<Distribution>
  .Then<Tiers>
  .Then<AdjacentMarket>
  .Then<OnDevice>
  .Then<Customers>
  .Then<Access>
  .Then<Standing>
  .Then<GovernmentContracts>

/// First to last: what it cost, and what it is worth.
// swift-format-ignore
package typealias ReckoningPart = Quarter
  .Then<Antitrust>
  .Then<OperatingCosts>
  .Then<Convictions>
  .Then<Turnover>
  .Then<Insolvency>
  .Then<Valuation>
  .Then<Press>
  .Then<Visibility>
  .Then<Catastrophe>
  .Then<MissionGoal>
  .Then<SurvivalGoal>
  .Then<Goals>
